import { type Representative, representativesOf } from '@/community/representatives'
import { AccountPage } from '@/features/account/account-page'
import { type Done, DoneNote } from '@/features/account/done-note'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { changeRepresentative, invite } from '../actions'
import { deleteForm, leaveForm } from '../session-actions'
import { memberOrSent } from '../who'

export const metadata = { title: 'Our organisation' }

const INVITE: FieldSpec[] = [
  { kind: 'text', name: 'name', label: 'Their name', maxLength: 120 },
  { kind: 'email', name: 'email', label: 'Their work e-mail', maxLength: 200 },
]

const personField = (others: Representative[]): FieldSpec => ({
  kind: 'select',
  name: 'person',
  label: 'A colleague',
  options: others.map(({ id, name }) => ({ value: id, label: name })),
})

/** What the lead does: who comes, who goes, who leads. */
function Leading({ others }: { others: Representative[] }) {
  return (
    <>
      <section aria-labelledby="invite">
        <h2 className="hub-h2" id="invite">
          Invite a colleague
        </h2>
        <p>They get a link by mail, and see and change everything here as you do.</p>
        <ActionForm
          action={invite}
          label="Invite a colleague"
          fields={INVITE}
          buttons={[{ label: 'Invite' }]}
        />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="change">
          <h2 className="hub-h2" id="change">
            Change who represents us
          </h2>
          <ActionForm
            action={changeRepresentative}
            label="Change who represents us"
            fields={[personField(others)]}
            buttons={[
              { label: 'Hand the lead on', value: 'lead', isSecondary: true },
              { label: 'Remove', value: 'remove', isSecondary: true },
            ]}
          />
        </section>
      )}
    </>
  )
}

function Leave() {
  return (
    <section aria-labelledby="leave">
      <h2 className="hub-h2" id="leave">
        Leave
      </h2>
      <p>Your own account goes. What your organisation has written here stays with your colleagues.</p>
      <ActionForm
        action={leaveForm}
        label="Leave"
        fields={[{ kind: 'text', name: 'leaving', label: 'To leave, type “leave”', maxLength: 20 }]}
        buttons={[{ label: 'Leave: delete my account', isSecondary: true }]}
      />
    </section>
  )
}

const DELETING: FieldSpec = {
  kind: 'text',
  name: 'deleting',
  label: 'To delete everything about us, type the name of the organisation',
  maxLength: 200,
}

function DeleteAll({ name }: { name?: string }) {
  return (
    <section aria-labelledby="delete">
      <h2 className="hub-h2" id="delete">
        Delete everything
      </h2>
      <p>
        Reflections, steps, signs, questions, answers and all accounts of {name ?? 'your organisation'} go, at
        once and for good. A published case study with your name is taken down; an anonymous one stays.
      </p>
      <ActionForm
        action={deleteForm}
        label="Delete everything"
        fields={[DELETING]}
        buttons={[{ label: 'Delete everything about us', isSecondary: true }]}
      />
    </section>
  )
}

export default async function OrganisationRoute({ searchParams }: { searchParams: Done }) {
  const member = await memberOrSent()
  const people = member ? await representativesOf(member) : []
  const isLead = member?.isLead ?? true
  return (
    <SitePage>
      <AccountPage title="Our organisation" lead={member?.organisation.title} current="/account/organisation">
        <DoneNote done={searchParams} />
        <section aria-labelledby="people">
          <h2 className="hub-h2" id="people">
            Who represents us
          </h2>
          <ul>
            {people.map(({ id, name, isLead: leads }) => (
              <li key={id}>
                {name}
                {leads && ' (lead)'}
                {id === member?.id && ', you'}
              </li>
            ))}
          </ul>
          {!isLead && <p>The lead invites and removes colleagues.</p>}
        </section>
        {isLead && <Leading others={people.filter(({ id }) => id !== member?.id)} />}
        <section aria-labelledby="take">
          <h2 className="hub-h2" id="take">
            Take everything with you
          </h2>
          <p>
            <a href="/account/export.json">Everything about us, as a file</a> that people and programs can
            read.
          </p>
        </section>
        <Leave />
        {isLead && <DeleteAll name={member?.organisation.title} />}
      </AccountPage>
    </SitePage>
  )
}
