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

/** `ofType`: what the search index counts, which is quicker than the database; null when it does not answer. */
export async function readCounts(ofType: ((type: string) => number) | null): Promise<Counts> {
  const reader = await asReader()
  const count = async (collection: (typeof PUBLICATIONS)[number] | 'organisations') =>
    ofType ? ofType(collection) : reader.count({ collection })
  const [cases, policies, guidance, employers, illustrative] = await Promise.all([
    count('case-studies'),
    count('policies'),
    count('guidance'),
    count('organisations'),
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
