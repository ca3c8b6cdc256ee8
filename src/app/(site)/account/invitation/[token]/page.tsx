import { readInvitation } from '@/accounts/read-invitation'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { NEW_PASSWORD } from '@/ui/form/new-password'
import { PlainPage } from '@/ui/plain-page'
import { accept } from '../../sign-in-actions'

export const metadata = { title: 'Your invitation' }

const FIELDS: FieldSpec[] = [
  { kind: 'text', name: 'name', label: 'Your name', maxLength: 120, autoComplete: 'name' },
  NEW_PASSWORD,
  { kind: 'hidden', name: 'token' },
]

export default async function InvitationRoute({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const invitation = await readInvitation(token)
  const lead = invitation
    ? `You sign in as ${invitation.email}${invitation.organisation ? ` for ${invitation.organisation}` : ''}.`
    : 'This invitation was used, withdrawn or is too old. Ask whoever invited you to send another.'
  return (
    <SitePage>
      <PlainPage title="Your invitation" lead={lead} trail={[{ label: 'Your invitation' }]}>
        {!invitation && (
          <p>
            You have an account already? <a href="/account/sign-in">Sign in</a>
          </p>
        )}
        {invitation && (
          <ActionForm
            action={accept}
            fields={FIELDS}
            values={{ token, name: invitation.name }}
            buttons={[{ label: 'Accept and sign in' }]}
          />
        )}
      </PlainPage>
    </SitePage>
  )
}
