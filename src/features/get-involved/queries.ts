import { asReader } from '@/database/as-reader'
import { SECTORS } from '@/lib/vocabulary'

export interface Belonging {
  /** Employers that agreed to be named. */
  named: number
  bySector: { label: string; value: string; count: number }[]
  /** All of them are invented: the hub has no others. */
  isIllustrative: boolean
}

/**
 * Who is in the community as far as everybody may know: employers that are not named are not counted either, and
 * invented ones only where there are no others.
 */
export async function readBelonging(): Promise<Belonging> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection: 'organisations',
    select: { sector: true, illustrative: true },
    depth: 0,
    pagination: false,
  })
  const real = docs.filter(({ illustrative }) => !illustrative)
  const counted = real.length > 0 ? real : docs
  const bySector = SECTORS.map(({ value, label }) => ({
    ...{ value, label },
    count: counted.filter(({ sector }) => sector === value).length,
  })).filter(({ count }) => count > 0)
  return { named: counted.length, bySector, isIllustrative: docs.length > 0 && real.length === 0 }
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
