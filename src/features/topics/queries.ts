import { cache } from 'react'
import { asReader } from '@/database/as-reader'
import type { Topic } from '@/payload-types'
import type { TopicDocument } from './model'

export const readTopics = cache(async (): Promise<Topic[]> => {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'topics',
    sort: ['order', 'title'],
    depth: 0,
    limit: 200,
    pagination: false,
  })
  return docs
})

export const readTopic = cache(async (slug: string): Promise<Topic | null> => {
  const reader = await asReader()
  return reader.findBySlug({ collection: 'topics', slug, depth: 1 })
})

/** More than a topic will hold for years; the listing has the rest. */
const MOST = 100

const NAMES = { title: true, slug: true, summary: true } as const

/** Everything public about a topic, case studies with what happened. */
export async function readDocumentsOf(topic: Topic): Promise<TopicDocument[]> {
  const reader = await asReader()
  const page = {
    where: { topics: { in: [topic.id] } },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: '-publishedAt',
  }
  const [cases, policies, guidance] = await Promise.all([
    reader.find({
      collection: 'case-studies',
      ...page,
      select: { ...NAMES, outcome: true, sector: true, maturity: true, barriers: true },
    }),
    reader.find({ collection: 'policies', ...page, select: { ...NAMES, policyType: true } }),
    reader.find({ collection: 'guidance', ...page, select: { ...NAMES, audiences: true } }),
  ])
  return [
    ...cases.docs.map((doc) => ({ ...doc, type: 'case-studies' as const })),
    ...policies.docs.map((doc) => ({ ...doc, type: 'policies' as const })),
    ...guidance.docs.map((doc) => ({ ...doc, type: 'guidance' as const })),
  ]
}
