import { withRetry } from '@/database/with-retry'
import type { Reflection } from '@/payload-types'
import { inTransaction } from '../in-transaction'
import { type Member, serverRequest } from '../member'
import { answersIn, type Said, type Saved, saveAnswer } from './answers'

const ID = /^[0-9a-f]{24}$/

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
  return ID.test(id) ? reader.findByID({ collection: 'reflections', id, depth: 0 }) : null
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

export interface Wanted {
  id: string
  key: string
  value: string[]
  /** The revision that the form showed. */
  seen: number
}

/** Keeps one answer; null when there is no such reflection of this employer. */
export async function keepAnswer(
  member: Member,
  { id, key, value, seen }: Wanted,
  now = new Date(),
): Promise<Saved | null> {
  if (!(await reflectionAt(member, id))) return null
  const said: Said = { value, by: member.id, at: now.toISOString() }
  const { payload } = member
  // A colleague's save in between conflicts; the second try then reads what they wrote.
  return withRetry(async () => {
    const req = await serverRequest(member)
    return inTransaction(req, async () => {
      const doc = await payload.findByID({ collection: 'reflections', id, depth: 0, req })
      const saved = saveAnswer(answersIn(doc.answers), key, said, seen)
      if (saved.is === 'saved') {
        await payload.update({
          collection: 'reflections',
          id,
          data: { answers: saved.answers },
          depth: 0,
          req,
        })
      }
      return saved
    })
  })
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
