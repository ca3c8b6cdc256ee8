import { representativesOf } from '@/community/representatives'
import { AccountPage } from '@/features/account/account-page'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { changeRepresentative, invite } from '../actions'
import { deleteForm, leaveForm } from '../session-actions'
import { requireMember } from '../who'

export const metadata = { title: 'Our organisation' }

const INVITE: FieldSpec[] = [
  { kind: 'text', name: 'name', label: 'Their name', maxLength: 120 },
  { kind: 'email', name: 'email', label: 'Their work e-mail', maxLength: 200 },
]

function Leaving({ isLead }: { isLead: boolean }) {
  return (
    <>
      <ActionForm
        action={leaveForm}
        label="Leave"
        fields={[{ kind: 'text', name: 'leaving', label: 'To leave, type “leave”', maxLength: 20 }]}
        buttons={[{ label: 'Leave: delete my account', isSecondary: true }]}
      />
      {isLead && (
        <ActionForm
          action={deleteForm}
          label="Delete everything"
          fields={[
            {
              kind: 'text',
              name: 'deleting',
              label: 'To delete everything about us, type the name of the organisation',
              maxLength: 200,
            },
          ]}
          buttons={[{ label: 'Delete everything about us', isSecondary: true }]}
        />
      )}
    </>
  )
}

export default async function OrganisationRoute() {
  const member = await requireMember()
  const people = await representativesOf(member)
  const others = people.filter(({ id }) => id !== member.id)
  return (
    <SitePage>
      <AccountPage title="Our organisation" lead={member.organisation.title} current="/account/organisation">
        <ul>
          {people.map(({ id, name, isLead }) => (
            <li key={id}>
              {name}
              {isLead && ' (lead)'}
            </li>
          ))}
        </ul>
        {member.isLead && (
          <ActionForm
            action={invite}
            label="Invite a colleague"
            fields={INVITE}
            buttons={[{ label: 'Invite' }]}
          />
        )}
        {member.isLead && others.length > 0 && (
          <ActionForm
            action={changeRepresentative}
            label="Change a colleague"
            fields={[
              {
                kind: 'select',
                name: 'person',
                label: 'A colleague',
                options: others.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]}
            buttons={[
              { label: 'Remove', value: 'remove', isSecondary: true },
              { label: 'Hand the lead on', value: 'lead', isSecondary: true },
            ]}
          />
        )}
        <p>
          <a href="/account/export.json">Everything about us, as a file</a>
        </p>
        <Leaving isLead={member.isLead} />
      </AccountPage>
    </SitePage>
  )
}
