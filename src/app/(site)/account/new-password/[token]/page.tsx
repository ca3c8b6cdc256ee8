import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { NEW_PASSWORD } from '@/ui/form/new-password'
import { PlainPage } from '@/ui/plain-page'
import { choosePassword } from '../../sign-in-actions'

export const metadata = { title: 'Choose a new password' }

export default async function ChoosePasswordRoute({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  return (
    <SitePage withoutSearch>
      <PlainPage
        title="Choose a new password"
        lead="You will be signed out everywhere, and sign in with the new one."
        trail={[{ label: 'Sign in', href: '/account/sign-in' }, { label: 'Choose a new password' }]}
      >
        <ActionForm
          action={choosePassword}
          fields={[NEW_PASSWORD, { kind: 'hidden', name: 'token' }]}
          values={{ token }}
          buttons={[{ label: 'Change my password' }]}
        />
      </PlainPage>
    </SitePage>
  )
}
