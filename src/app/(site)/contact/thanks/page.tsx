import { SitePage } from '@/features/site/site-page'
import { PlainPage } from '@/ui/plain-page'

export const dynamic = 'force-dynamic'

export const metadata = { title: 'Your message has arrived', robots: { index: false } }

export default function ThanksRoute() {
  return (
    <SitePage>
      <PlainPage
        title="Your message has arrived"
        lead="If you gave an address, we answer within a week or so."
        trail={[{ label: 'Contact', href: '/contact' }, { label: 'Thank you' }]}
      >
        <p>
          This is not a support service. The helplines stand at the foot of every page.{' '}
          <a href="/">Back to the hub</a>
        </p>
      </PlainPage>
    </SitePage>
  )
}
