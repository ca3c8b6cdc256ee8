import { withRetry } from '@/database/with-retry'
import type { Reflection } from '@/payload-types'
import { type Kept, keepAnswers, type Wanted } from '../keep-answers'
import type { Member } from '../member'
import { isRecordId } from '../records'

/** All of the member's employer, newest first. */
export async function reflectionsOf({ reader }: Member): Promise<Reflection[]> {
  const { docs } = await reader.find({
    collection: 'reflections',
    sort: '-startedAt',
    depth: 0,
    limit: 60,
    pagination: false,
  })
  return docs
}

/** One of the member's employer; null for any other id, whether or not there is such a record. */
export async function reflectionAt({ reader }: Member, id: string): Promise<Reflection | null> {
  return isRecordId(id) ? reader.findByID({ collection: 'reflections', id, depth: 0 }) : null
}

/** The one that is not finished, or a new one. Two who start at once get the same. */
export async function startReflection(member: Member, now = new Date()): Promise<Reflection> {
  const open = async () => (await reflectionsOf(member)).find(({ finishedAt }) => !finishedAt)
  const known = await open()
  if (known) return known
  const { payload, organisation } = member
  const count = (await reflectionsOf(member)).length
  const data = {
    organisation: organisation.id,
    startedAt: now.toISOString(),
    answers: {},
    once: `${organisation.id} ${count + 1}`,
  }
  try {
    return await withRetry(() => payload.create({ collection: 'reflections', data, depth: 0 }))
  } catch (error) {
    // Another was first with the same number.
    const theirs = await open()
    if (theirs) return theirs
    throw error
  }
}

/** Keeps one answer; null when there is no such reflection of this employer. */
export async function keepAnswer(
  member: Member,
  { id, ...wanted }: Wanted & { id: string },
  now = new Date(),
): Promise<Kept | null> {
  if (!(await reflectionAt(member, id))) return null
  const [kept] = await keepAnswers(member, { collection: 'reflections', id, wanted: [wanted], now })
  return kept ?? null
}

export async function finishReflection(member: Member, id: string, now = new Date()): Promise<boolean> {
  const doc = await reflectionAt(member, id)
  if (!doc) return false
  if (!doc.finishedAt) {
    const data = { finishedAt: now.toISOString() }
    await withRetry(() => member.payload.update({ collection: 'reflections', id, data, depth: 0 }))
  }
  return true
}
