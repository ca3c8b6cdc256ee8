import { SitePage } from '@/features/site/site-page'
import { PlainPage } from '@/ui/plain-page'

export const dynamic = 'force-dynamic'

export const metadata = { title: 'Thank you for your interest', robots: { index: false } }

interface Props {
  searchParams: Promise<{ confirmed?: string }>
}

export default async function ThanksRoute({ searchParams }: Props) {
  const isConfirmed = (await searchParams).confirmed === 'yes'
  return (
    <SitePage current="/community">
      <PlainPage
        title={isConfirmed ? 'Your address is confirmed' : 'Please look in your mailbox'}
        lead={
          isConfirmed
            ? 'Thank you. Somebody of the community gets in touch, usually within two weeks.'
            : 'We have sent you a link. Your interest counts once you have followed it.'
        }
        trail={[{ label: 'Get involved', href: '/get-involved' }, { label: 'Thank you' }]}
      >
        {!isConfirmed && (
          <p>Nothing there after ten minutes? Look among the unwanted mail, or send the form again.</p>
        )}
        <p>
          Meanwhile: <a href="/where-we-are">see what worked for someone one step ahead of you</a>.
        </p>
      </PlainPage>
    </SitePage>
  )
}
