import type { Metadata } from 'next'
import { eventData } from '@/documents/structured-data'
import { MeetingPage } from '@/features/community/meeting-page'
import { readMeeting } from '@/features/community/queries'
import { SitePage } from '@/features/site/site-page'
import { documentUrl } from '@/lib/document-url'
import { endOf } from '@/lib/meeting-times'
import { addressOf } from '../../../address'
import { documentHead } from '../../../document-head'
import { MISSING, notHere } from '../../../not-here'
import { PageData } from '../../../page-data'
import { slugParam } from '../../../slug-param'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

const read = async ({ params }: Props) => {
  const slug = slugParam((await params).slug)
  return { slug, path: documentUrl('meetings', slug) ?? '/community/meetings', doc: await readMeeting(slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { doc, slug, path } = await read(props)
  if (!doc) return MISSING
  return documentHead({
    title: doc.title,
    description: doc.summary,
    path,
    card: { collection: 'meetings', slug },
  })
}

export default async function MeetingRoute(props: Props) {
  const { slug, path, doc } = await read(props)
  if (!doc) return notHere('meetings', slug)
  const ends = endOf(doc)
  return (
    <SitePage current="/community" asks={path}>
      <MeetingPage doc={doc} isComing={ends > new Date()} />
      <PageData
        thing={eventData({ ...doc, endsAt: ends.toISOString(), address: addressOf(path) })}
        trail={[
          { name: 'Community', path: '/community' },
          { name: doc.title, path },
        ]}
      />
    </SitePage>
  )
}
