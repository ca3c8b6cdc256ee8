import { cache } from 'react'
import { asReader } from '@/database/as-reader'
import type { Meeting } from '@/payload-types'

export const readMeeting = cache(async (slug: string): Promise<Meeting | null> => {
  const reader = await asReader()
  const names = { title: true, slug: true } as const
  return reader.findBySlug({
    collection: 'meetings',
    slug,
    depth: 1,
    populate: { topics: names, 'case-studies': names, policies: names, guidance: names },
  })
})

/** All public meetings, latest first. */
export const readMeetings = cache(async (): Promise<Meeting[]> => {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'meetings',
    sort: '-startsAt',
    depth: 0,
    limit: 200,
    pagination: false,
  })
  return docs
})
