import { asReader } from '@/database/as-reader'
import type { Meeting } from '@/payload-types'
import type { ReviewedDocument } from './model'

/** The meeting that starts next, or null. */
export async function readNextMeeting(now: Date): Promise<Meeting | null> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'meetings',
    where: { startsAt: { greater_than: now.toISOString() } },
    sort: 'startsAt',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}

export interface Counts {
  cases: number
  policies: number
  guidance: number
  /** Organisations with a public page. */
  employers: number
  /** Case studies that were written as examples. */
  illustrative: number
}

export async function readCounts(): Promise<Counts> {
  const reader = await asReader()
  const [cases, policies, guidance, employers, illustrative] = await Promise.all([
    reader.count({ collection: 'case-studies' }),
    reader.count({ collection: 'policies' }),
    reader.count({ collection: 'guidance' }),
    reader.count({ collection: 'organisations' }),
    reader.count({ collection: 'case-studies', where: { illustrative: { equals: true } } }),
  ])
  return { cases, policies, guidance, employers, illustrative }
}

const PUBLICATIONS = ['case-studies', 'policies', 'guidance'] as const

/** The documents that were looked at last, of each type a few. */
export async function readReviewed(): Promise<ReviewedDocument[]> {
  const reader = await asReader()
  const lists = await Promise.all(
    PUBLICATIONS.map(async (type) => {
      const { docs } = await reader.find({
        collection: type,
        where: { reviewedAt: { exists: true } },
        select: { title: true, slug: true, reviewedAt: true },
        sort: '-reviewedAt',
        depth: 0,
        limit: 4,
        pagination: false,
      })
      return docs.map(({ id, title, slug, reviewedAt }) => ({ type, id, title, slug, reviewedAt }))
    }),
  )
  return lists.flat()
}
