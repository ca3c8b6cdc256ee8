import { asReader } from '@/database/as-reader'
import { SECTORS } from '@/lib/vocabulary'

export interface Belonging {
  /** Employers that agreed to be named. */
  named: number
  bySector: { label: string; value: string; count: number }[]
}

/** Who is in the community as far as everybody may know: employers that are not named are not counted either. */
export async function readBelonging(): Promise<Belonging> {
  const reader = await asReader()
  const counts = await Promise.all(
    SECTORS.map(async ({ value, label }) => {
      const where = { sector: { equals: value } }
      return { value, label, count: await reader.count({ collection: 'organisations', where }) }
    }),
  )
  const bySector = counts.filter(({ count }) => count > 0)
  return { named: bySector.reduce((sum, { count }) => sum + count, 0), bySector }
}

/** The meeting that comes next, for whoever thinks of coming. */
export async function readComingMeeting(now: Date) {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'meetings',
    where: { startsAt: { greater_than: now.toISOString() } },
    select: {
      title: true,
      slug: true,
      startsAt: true,
      endsAt: true,
      timeZone: true,
      theme: true,
      format: true,
    },
    sort: 'startsAt',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
