import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { firstPage } from '@/accounts/first-page'
import { signedIn } from '@/accounts/signed-in'
import { SignInPage } from '@/features/account/sign-in-page'
import { SitePage } from '@/features/site/site-page'
import { enterHub } from '../../account/sign-in-actions'

export const metadata = { title: 'Sign in' }

interface Args {
  searchParams: Promise<{ redirect?: string | string[] }>
}

export default async function StaffSignInRoute({ searchParams }: Args) {
  const wanted = [(await searchParams).redirect].flat()[0]
  const signed = await signedIn(await headers())
  if (signed) redirect(firstPage(signed.user, wanted))
  return (
    <SitePage withoutSearch>
      <SignInPage lead="For staff who write and publish." action={enterHub} redirect={wanted} />
    </SitePage>
  )
}
