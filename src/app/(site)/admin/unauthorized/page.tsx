import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { firstPage, OWN_SIGN_IN } from '@/accounts/first-page'
import { signedIn } from '@/accounts/signed-in'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { PlainPage } from '@/ui/plain-page'
import { signHereOut } from '../../account/your-sign-in/actions'

export const metadata = { title: 'Not for your account' }

/** Where the admin sends whoever is signed in and may not see a page of it. */
export default async function UnauthorizedRoute() {
  const signed = await signedIn(await headers())
  if (!signed) redirect('/admin/login')
  if (signed.user.secondFactorDue) redirect(OWN_SIGN_IN)
  return (
    <SitePage withoutSearch>
      <PlainPage
        title="Not for your account"
        lead="Your account may not see this page. If your work needs it, ask an administrator of the hub."
        trail={[{ label: 'Not for your account' }]}
      >
        <p>
          <a href={firstPage(signed.user)}>Go to what is yours</a>
        </p>
        <ActionForm action={signHereOut} fields={[]} buttons={[{ label: 'Sign out', isSecondary: true }]} />
      </PlainPage>
    </SitePage>
  )
}
