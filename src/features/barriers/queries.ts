import { cache } from 'react'
import { asReader } from '@/database/as-reader'
import type { CaseStudy } from '@/payload-types'

export type Attempt = Pick<
  CaseStudy,
  'id' | 'title' | 'slug' | 'outcome' | 'sector' | 'stage' | 'size' | 'maturity' | 'barriers'
>

/** Every public attempt that met a barrier, newest first. */
export const readAttempts = cache(async (): Promise<Attempt[]> => {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'case-studies',
    where: { barriers: { exists: true } },
    select: {
      title: true,
      slug: true,
      outcome: true,
      sector: true,
      stage: true,
      size: true,
      maturity: true,
      barriers: true,
    },
    sort: '-publishedAt',
    depth: 0,
    limit: 500,
    pagination: false,
  })
  return docs
})

/** What employers who met this barrier say helped and got in the way, newest first. */
export async function readLessons(barrier: string) {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'case-studies',
    where: { barriers: { equals: barrier } },
    select: { title: true, slug: true, whatHelped: true, whatGotInTheWay: true },
    sort: '-publishedAt',
    depth: 0,
    limit: 12,
    pagination: false,
  })
  return docs
}
