import { SignInPage } from '@/features/account/sign-in-page'
import { SitePage } from '@/features/site/site-page'
import { enterHub } from '../sign-in-actions'

export const metadata = { title: 'Sign in' }

export default function SignInRoute() {
  return (
    <SitePage>
      <SignInPage lead="For representatives of member employers." action={enterHub}>
        <p>
          Not a member yet? <a href="/get-involved">Get involved</a>.
        </p>
      </SignInPage>
    </SitePage>
  )
}
