import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { STANDARDS } from '@/lib/vocabulary'
import { answersOf, type Noted } from './answers-of'
import type { Measure } from './figures'
import { type Counted, type Group, groupsOf } from './groups'
import { MEASURES, meetingMeasure } from './measures'

export interface Report {
  /** Undefined when fewer than ten employers have noted anything. */
  all: Group | undefined
  measures: Measure[]
  /** What was noted before this day counts: one member more or less shows only when a quarter ends. */
  until: Date
  illustrative: boolean
  /** Ids of the employers that are counted. */
  counted: string[]
}

/** The day on which the quarter of `now` began. */
export const quarterStart = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3, 1))

interface Topic {
  id: string
  title: string
  meetings: Set<string>
}

/** Topics of the meetings that are published. */
async function readTopics(payload: Payload): Promise<Topic[]> {
  const { docs } = await payload.find({
    collection: 'meetings',
    where: { _status: { equals: 'published' } },
    select: { topics: true },
    populate: { topics: { title: true } },
    depth: 1,
    pagination: false,
  })
  const topics = new Map<string, Topic>()
  for (const { id: meeting, topics: about } of docs)
    for (const topic of about ?? []) {
      if (typeof topic !== 'object') continue
      const known = topics.get(topic.id) ?? { id: topic.id, title: topic.title, meetings: new Set() }
      known.meetings.add(meeting)
      topics.set(topic.id, known)
    }
  return [...topics.values()]
}

const STAGE_FIELDS = Object.fromEntries(
  STANDARDS.map(({ value }) => [value, { $first: `$answers.stage-${value}.value` }]),
)

/** Everything that was noted before a day, employer by employer, in three questions to the database. */
async function readNoted(db: Db, until: Date): Promise<Map<string, Noted>> {
  const all = new Map<string, Noted>()
  const of = (organisation: unknown): Noted => {
    const known = all.get(String(organisation)) ?? { reflections: [], steps: [], signs: [] }
    all.set(String(organisation), known)
    return known
  }
  const reflections = db
    .collection('reflections')
    .aggregate([
      { $match: { startedAt: { $lt: until } } },
      { $sort: { startedAt: 1 } },
      { $project: { organisation: 1, stages: STAGE_FIELDS } },
    ])
  for await (const { organisation, stages } of reflections) of(organisation).reflections.push(stages)
  const before = { createdAt: { $lt: until } }
  const steps = db
    .collection('steps')
    .find(before, { projection: { organisation: 1, state: 1, meeting: 1, changedAt: 1 } })
  for await (const { _id, organisation, state, meeting, changedAt } of steps)
    of(organisation).steps.push({
      id: String(_id),
      isDone: state === 'done' && (!changedAt || changedAt < until),
      ...(meeting && { meeting: String(meeting) }),
    })
  const signs = db
    .collection('indicators')
    .find({ seenOn: { $lt: until } }, { projection: { organisation: 1, kind: 1, step: 1 } })
  for await (const { organisation, kind, step } of signs)
    of(organisation).signs.push({ kind, ...(step && { step: String(step) }) })
  return all
}

/** Real employers, or the invented ones of a hub that has no others. */
async function readEmployers(payload: Payload, ids: string[]) {
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { id: { in: ids } },
    select: { sector: true, size: true, illustrative: true },
    depth: 0,
    pagination: false,
  })
  const real = docs.filter(({ illustrative }) => !illustrative)
  return real.length > 0 ? { employers: real, illustrative: false } : { employers: docs, illustrative: true }
}

/**
 * What members report, all together. It reads what is closed to staff, and what leaves here are groups of ten or more:
 * nobody else may read the records of several employers.
 */
export async function readReport(payload: Payload, now: Date): Promise<Report> {
  const until = quarterStart(now)
  const [topics, noted] = await Promise.all([readTopics(payload), readNoted(mongoOf(payload), until)])
  const { employers, illustrative } = await readEmployers(payload, [...noted.keys()])
  const byTopic = new Map(topics.map(({ id, meetings }) => [id, meetings]))
  const counted = employers.flatMap(({ id, sector, size }): Counted[] => {
    const theirs = noted.get(id)
    return theirs ? [{ sector, size, answers: answersOf(theirs, byTopic) }] : []
  })
  return {
    all: groupsOf(counted),
    measures: [...MEASURES, ...topics.map(meetingMeasure)],
    until,
    illustrative,
    counted: employers.map(({ id }) => id),
  }
}
