import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { PlainPage } from '@/ui/plain-page'
import { askForPassword } from '../sign-in-actions'

export const metadata = { title: 'A new password' }

const FIELDS: FieldSpec[] = [
  { kind: 'email', name: 'email', label: 'E-mail address', autoComplete: 'username', maxLength: 200 },
]

export default function NewPasswordRoute() {
  return (
    <SitePage withoutSearch>
      <PlainPage
        title="A new password"
        lead="We send a link to the address that you sign in with."
        trail={[{ label: 'Sign in', href: '/account/sign-in' }, { label: 'A new password' }]}
      >
        <ActionForm action={askForPassword} fields={FIELDS} buttons={[{ label: 'Send me a link' }]} />
      </PlainPage>
    </SitePage>
  )
}
