import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { figuresOf } from '@/evaluation/figures'
import { readPublicFigures } from '@/evaluation/public-figures'
import { readReport } from '@/evaluation/read-report'

const NOW = new Date('2026-11-25T10:00:00Z')
const BEFORE = new Date('2026-05-01T12:00:00Z')
const SINCE = new Date('2026-10-20T12:00:00Z')
let payload: Payload
let topic: string
let meeting: string

const stage = (value: string) => ({
  'stage-data': { value: [value], by: 'a', at: '', revision: 1, earlier: [] },
})

/** Employers as the database has them; the first `moved` of them got further, took a step and saw a sign. */
async function community(count: number, moved: number, noted: Date) {
  const db = mongoOf(payload)
  for (let at = 0; at < count; at++) {
    const organisation = new ObjectId()
    const step = new ObjectId()
    await db
      .collection('organisations')
      .insertOne({ _id: organisation, title: `E${at}`, sector: 'nhs', size: '1-9' })
    const answers = ['exploring', at < moved ? 'doing' : 'exploring'].map(stage)
    await db.collection('reflections').insertMany(
      answers.map((given, n) => ({
        organisation,
        startedAt: new Date(noted.getTime() + n),
        answers: given,
      })),
    )
    if (at >= moved) continue
    const own = { organisation, createdAt: noted }
    await db
      .collection('steps')
      .insertOne({ _id: step, ...own, state: 'done', meeting: new ObjectId(meeting) })
    await db.collection('indicators').insertOne({ ...own, seenOn: noted, kind: 'policy-changed', step })
  }
}

async function counted(key: string) {
  const { all, measures } = await readReport(payload, NOW)
  const measure = measures.find((one) => one.key === key)
  return { all: all?.employers.length, counts: all && measure && figuresOf(all, measure).get(all) }
}

beforeAll(async () => {
  payload = await payloadClient()
  const base = { title: 'Nights', summary: 'At night.', _status: 'published' as const }
  topic = (await payload.create({ collection: 'topics', data: base })).id
  const held = {
    theme: 'Nights',
    format: 'online' as const,
    startsAt: '2026-01-22T10:00:00.000Z',
    topics: [topic],
  }
  meeting = (await payload.create({ collection: 'meetings', data: { ...base, ...held } })).id
})

it('counts what the records say, who stood still beside who moved, and shows no answer of nine', async () => {
  await community(9, 4, BEFORE)
  expect((await counted('steps')).all).toBeUndefined()
  await community(15, 10, BEFORE)
  expect(await counted('steps')).toEqual({ all: 24, counts: [14, 10] })
  expect(await counted('sign-policy-changed')).toEqual({ all: 24, counts: [14, 10] })
  expect(await counted('moved')).toEqual({ all: 24, counts: [14, 10] })
  expect((await counted(`topic-${topic}`)).counts).toEqual([14, 10])
  expect((await counted('sign-data-collected')).counts).toBeUndefined()
})

it('is the same whatever was noted since the quarter began', async () => {
  await community(30, 30, SINCE)
  expect((await counted('steps')).all).toBe(24)
})

it('tells everybody the same for a quarter, and changes only with ten who came or went', async () => {
  const told = (day: string) => readPublicFigures(payload, new Date(`${day}T10:00:00Z`))
  const [first, other] = await Promise.all([told('2026-11-25'), told('2026-11-26')])
  expect(first).toMatchObject({ employers: 24, until: new Date('2026-10-01') })
  expect(first?.figures.map(({ label }) => label)).toContain('Sign of change: Policy changed')
  expect(JSON.stringify(first?.figures)).not.toMatch(/"count":\d[,}]/)
  expect(other?.figures).toEqual(first?.figures)
  const gone = await mongoOf(payload).collection('organisations').findOneAndDelete({ title: 'E3' })
  expect(gone).toBeTruthy()
  expect((await readReport(payload, NOW)).all?.employers.length).toBe(23)
  expect((await told('2026-12-01'))?.figures).toEqual(first?.figures)
  expect((await told('2027-01-05'))?.employers).toBe(53)
  await community(9, 9, new Date('2027-01-10'))
  expect((await told('2027-04-05'))?.employers).toBe(53)
  await community(1, 1, new Date('2027-04-10'))
  expect((await told('2027-04-11'))?.employers).toBe(53)
  expect((await told('2027-07-05'))?.employers).toBe(63)
})
