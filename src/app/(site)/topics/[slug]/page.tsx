import type { Metadata } from 'next'
import { pageData } from '@/documents/structured-data'
import { SitePage } from '@/features/site/site-page'
import { feedOfTopic } from '@/features/topics/model'
import { readDocumentsOf, readTopic } from '@/features/topics/queries'
import { TopicPage } from '@/features/topics/topic-page'
import { addressOf } from '../../address'
import { documentHead } from '../../document-head'
import { MISSING, notHere } from '../../not-here'
import { PageData } from '../../page-data'
import { slugParam } from '../../slug-param'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

const read = async ({ params }: Props) => {
  const slug = slugParam((await params).slug)
  return { slug, topic: await readTopic(slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, slug } = await read(props)
  if (!topic) return MISSING
  return documentHead({
    title: topic.title,
    description: topic.summary,
    path: `/topics/${slug}`,
    card: { collection: 'topics', slug },
    feed: feedOfTopic(slug),
  })
}

export default async function TopicRoute(props: Props) {
  const { slug, topic } = await read(props)
  if (!topic) return notHere('topics', slug)
  return (
    <SitePage current="/topics" asks={`/topics/${slug}`}>
      <TopicPage topic={topic} documents={await readDocumentsOf(topic)} />
      <PageData
        thing={pageData({
          type: 'CollectionPage',
          name: topic.title,
          about: topic.summary,
          address: addressOf(`/topics/${slug}`),
        })}
        trail={[
          { name: 'Topics', path: '/topics' },
          { name: topic.title, path: `/topics/${slug}` },
        ]}
      />
    </SitePage>
  )
}
