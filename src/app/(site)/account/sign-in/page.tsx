import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { PlainPage } from '@/ui/plain-page'
import { signMemberIn } from '../session-actions'

export const metadata = { title: 'Sign in' }

const FIELDS: FieldSpec[] = [
  { kind: 'email', name: 'email', label: 'E-mail address', autoComplete: 'username' },
  { kind: 'password', name: 'password', label: 'Password', autoComplete: 'current-password' },
]

export default function SignInRoute() {
  return (
    <SitePage>
      <PlainPage
        title="Sign in"
        lead="For representatives of member employers."
        trail={[{ label: 'Sign in' }]}
      >
        <ActionForm action={signMemberIn} fields={FIELDS} buttons={[{ label: 'Sign in' }]} />
        <p>
          Not a member yet? <a href="/get-involved">Get involved</a>.
        </p>
      </PlainPage>
    </SitePage>
  )
}
