import type { Metadata } from 'next'
import { SitePage } from '@/features/site/site-page'
import { readDocumentsOf, readTopic } from '@/features/topics/queries'
import { TopicPage } from '@/features/topics/topic-page'
import { documentHead } from '../../document-head'
import { MISSING, notHere } from '../../not-here'
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
  return topic
    ? documentHead({ title: topic.title, description: topic.summary, path: `/topics/${slug}` })
    : MISSING
}

export default async function TopicRoute(props: Props) {
  const { slug, topic } = await read(props)
  if (!topic) return notHere('topics', slug)
  return (
    <SitePage current="/topics" asks={`/topics/${slug}`}>
      <TopicPage topic={topic} documents={await readDocumentsOf(topic)} />
    </SitePage>
  )
}
