import { payloadClient } from '@/database/payload-client'
import { readPublicFigures } from '@/evaluation/public-figures'
import { CommunityPage } from '@/features/community/community-page'
import { readMeetings } from '@/features/community/queries'
import { SitePage } from '@/features/site/site-page'
import { splitByTime } from '@/lib/meeting-times'
import { documentHead } from '../document-head'

export const dynamic = 'force-dynamic'

export const metadata = documentHead({
  title: 'Community of practice',
  description:
    'Meetings of employers in Scotland who work on gender equality and violence against women at work.',
  path: '/community',
})

export default async function CommunityRoute() {
  const now = new Date()
  const [meetings, reported] = await Promise.all([
    readMeetings(),
    payloadClient().then((payload) => readPublicFigures(payload, now)),
  ])
  return (
    <SitePage current="/community">
      <CommunityPage {...splitByTime(meetings, now)} reported={reported} />
    </SitePage>
  )
}
