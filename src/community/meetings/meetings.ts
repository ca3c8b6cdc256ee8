import type { Where } from 'payload'
import type { Meeting, MeetingAnswer } from '@/payload-types'
import type { Member } from '../member'

/** All meetings that are announced, with what members may know of them. */
export async function meetingsFor({ reader }: Member): Promise<Meeting[]> {
  const { docs } = await reader.find({
    collection: 'meetings',
    sort: '-startsAt',
    depth: 0,
    limit: 100,
    pagination: false,
  })
  return docs
}

export const meetingFor = ({ reader }: Member, slug: string): Promise<Meeting | null> =>
  reader.findBySlug({ collection: 'meetings', slug, depth: 0 })

/** What the member has said to each meeting. */
export async function answersOf({ reader }: Member): Promise<Map<string, MeetingAnswer>> {
  const { docs } = await reader.find({
    collection: 'meeting-answers',
    depth: 0,
    limit: 100,
    pagination: false,
  })
  return new Map(docs.map((doc) => [String(doc.meeting), doc]))
}

/** A meeting that the member has answered and that is announced no more: no reader's rule shows it to them. */
export async function calledOffFor(member: Member, slug: string): Promise<Meeting | undefined> {
  const ids = [...(await answersOf(member)).keys()]
  if (!slug || ids.length === 0) return undefined
  const off: Where[] = [{ _status: { not_equals: 'published' } }, { deletedAt: { exists: true } }]
  const { docs } = await member.payload.find({
    collection: 'meetings',
    where: { and: [{ id: { in: ids } }, { slug: { equals: slug } }, { or: off }] },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
  })
  return docs[0]
}
