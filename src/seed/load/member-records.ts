import type { Db, Document } from 'mongodb'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { STAGES, STANDARDS } from '@/lib/vocabulary'
import type { MemberStory, ReflectionStory } from '../content/members/story'
import type { SampleIds } from './sample-ids'

const COLLECTIONS = ['reflections', 'steps', 'indicators'] as const
type Row = { into: (typeof COLLECTIONS)[number]; key: string; on: string; data: Document }

const noon = (day: string) => new Date(`${day}T12:00:00.000Z`)

/** Answers as a member's form keeps them; nobody stands behind the invented ones. */
function answersOf({ on, stages, works, wish, barriers }: ReflectionStory) {
  const told: Record<string, string[]> = {
    works: [works],
    ...Object.fromEntries(
      STANDARDS.map(({ value }, at) => [`stage-${value}`, [STAGES[Number(stages[at])]?.value ?? '']]),
    ),
    ...(barriers && { barriers }),
    ...(wish && { wish: [wish] }),
  }
  const at = noon(on).toISOString()
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => [key, { value, by: 'sample', at, revision: 1, earlier: [] }]),
  )
}

function rowsOf({ organisation, reflections, steps, signs }: MemberStory, { resolve }: SampleIds): Row[] {
  const stepIds = new Map(steps.map(({ key }) => [key, new ObjectId()]))
  return [
    ...reflections.map((told): Row => {
      const data = { startedAt: noon(told.on), finishedAt: noon(told.on), answers: answersOf(told) }
      return { into: 'reflections', key: `${organisation} ${told.on}`, on: told.on, data }
    }),
    ...steps.map(({ key, on, due, meeting, ...step }): Row => {
      const linked = meeting && { meeting: new ObjectId(resolve('meetings', meeting)) }
      const data = { _id: stepIds.get(key), ...step, ...linked, due: noon(due), changedAt: noon(due) }
      return { into: 'steps', key: `${organisation} ${key}`, on, data }
    }),
    ...signs.map(({ on, step, ...sign }): Row => {
      const data = { ...sign, seenOn: noon(on), ...(step && { step: stepIds.get(step) }) }
      return { into: 'indicators', key: `${organisation} ${on}`, on, data }
    }),
  ]
}

/** A cut run wrote some of it; reflections come last, so an employer that has them has all. */
const isWritten = async (db: Db, organisation: ObjectId) =>
  (await db.collection('reflections').countDocuments({ organisation })) > 0

/**
 * Notes two years for each employer that has noted nothing, past the framework: nobody hears of it, and it takes no
 * longer than a page. Gives the number of records.
 */
export async function writeMemberRecords(
  payload: Payload,
  stories: MemberStory[],
  ids: SampleIds,
): Promise<number> {
  const db = mongoOf(payload)
  let written = 0
  for (const story of stories) {
    const organisation = new ObjectId(ids.resolve('organisations', story.organisation))
    if (await isWritten(db, organisation)) continue
    const half = { organisation, sampleKey: { $exists: true } }
    for (const name of COLLECTIONS) await db.collection(name).deleteMany(half)
    const rows = rowsOf(story, ids)
    for (const name of [...COLLECTIONS].reverse()) {
      const documents = rows
        .filter(({ into }) => into === name)
        .map(({ key, on, data }) => ({
          ...data,
          organisation,
          illustrative: true,
          sampleKey: key,
          once: `sample ${key}`,
          createdAt: noon(on),
          updatedAt: noon(on),
        }))
      await db.collection(name).insertMany(documents)
      written += documents.length
    }
  }
  return written
}

/** Whatever the sample noted, and nothing that a member did. */
export async function removeMemberRecords(payload: Payload): Promise<number> {
  const db = mongoOf(payload)
  const gone = await Promise.all(
    COLLECTIONS.map((name) => db.collection(name).deleteMany({ sampleKey: { $exists: true } })),
  )
  return gone.reduce((sum, { deletedCount }) => sum + deletedCount, 0)
}
