import { SitePage } from '@/features/site/site-page'
import { PlainPage } from '@/ui/plain-page'

export const metadata = { title: 'Look at your mail' }

export default function AskedRoute() {
  return (
    <SitePage withoutSearch>
      <PlainPage
        title="Look at your mail"
        lead="If there is an account with this address, a link is on its way to it. It works once, for half an hour."
        trail={[{ label: 'Sign in', href: '/account/sign-in' }, { label: 'Look at your mail' }]}
      >
        <p>
          Nothing there? Look in the folder for unwanted mail, then{' '}
          <a href="/account/new-password">ask again</a>.
        </p>
      </PlainPage>
    </SitePage>
  )
}
