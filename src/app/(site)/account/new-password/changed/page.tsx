import { SitePage } from '@/features/site/site-page'
import { PlainPage } from '@/ui/plain-page'

export const metadata = { title: 'Your password is changed' }

export default function ChangedRoute() {
  return (
    <SitePage withoutSearch>
      <PlainPage
        title="Your password is changed"
        lead="You were signed out everywhere. Sign in with the new password."
        trail={[{ label: 'Sign in', href: '/account/sign-in' }, { label: 'Your password is changed' }]}
      >
        <p>
          <a href="/account/sign-in">Sign in</a>
        </p>
      </PlainPage>
    </SitePage>
  )
}
