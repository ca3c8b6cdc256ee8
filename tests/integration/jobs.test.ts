import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { cancelJob, enqueueJob } from '@/jobs/enqueue-job'
import { dailyAt, everySeconds, type Job, type OneOffJob } from '@/jobs/job'
import { JobList, jobRows } from '@/jobs/job-list'
import { runJobs } from '@/jobs/run-jobs'
import { until } from '../support/content-feed'

let payload: Payload
let db: Db
const log = { info: () => undefined, warn: () => undefined }
const stops: (() => Promise<void>)[] = []
const run = (jobs: Job[]) => {
  const stop = runJobs({ payload, jobs, log, every: 20 })
  stops.push(stop)
  return stop
}
const enqueue = (job: string, key: string, input = {}, at?: Date) =>
  enqueueJob({ job, key, input, ...(at && { at }) }, { req: { payload } as never })

beforeAll(async () => {
  payload = await payloadClient()
  db = mongoOf(payload)
})
beforeEach(() => jobRows(db).deleteMany({}))
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

describe('a job', () => {
  it('that comes back runs again and again, in one of several workers at a time', async () => {
    let [runs, atOnce, most] = [0, 0, 0]
    const job: Job = {
      name: 'often',
      next: everySeconds(0),
      run: async () => {
        runs++
        most = Math.max(most, ++atOnce)
        await new Promise((resolve) => setTimeout(resolve, 10))
        atOnce--
      },
    }
    for (let worker = 0; worker < 3; worker++) run([job])
    await until(() => runs > 6)
    expect(most).toBe(1)
  })

  it('for one moment runs once, with what it was given, and not before its time', async () => {
    const seen: object[] = []
    const job: OneOffJob = { name: 'once', run: async (_context, input) => void seen.push(input) }
    await enqueue('once', 'later', { text: '$$NOW' }, new Date(Date.now() + 3_600_000))
    await enqueue('once', 'now', { text: '$$NOW' })
    for (let worker = 0; worker < 3; worker++) run([job])
    await until(() => seen.length > 0)
    await until(async () => (await jobRows(db).countDocuments()) === 1)
    expect(seen).toEqual([{ text: '$$NOW' }])
  })

  it('that fails is tried again later, and its failure is known by name alone', async () => {
    const job: OneOffJob = { name: 'fails', run: () => Promise.reject(new RangeError('names a person')) }
    await enqueue('fails', 'a')
    run([job])
    await until(async () => (await jobRows(db).findOne({ fault: 'RangeError' })) !== null)
    const row = await jobRows(db).findOne({})
    expect(JSON.stringify(row)).not.toContain('person')
    expect(row?.holder).toBeUndefined()
    expect((row?.runAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(1000)
  })

  it('that a process of this host left behind when it was killed is taken over at once', async () => {
    await enqueue('once', 'left')
    const list = new JobList(db)
    await list.claim(['once'])
    const [row] = await jobRows(db).find().toArray()
    const holder = row?.holder?.replace(/\/\d+\//, '/999999999/')
    await jobRows(db).updateOne({}, { $set: { holder: holder ?? '' } })
    const seen: string[] = []
    run([{ name: 'once', run: async () => void seen.push('ran') }])
    await until(() => seen.length === 1)
  })

  it('that somebody else has meanwhile is not finished by the first, whose transaction is undone', async () => {
    await enqueue('once', 'slow')
    const notes = db.collection('job-notes')
    await db.createCollection('job-notes')
    let claimed = 0
    const job: OneOffJob = {
      name: 'once',
      run: async ({ finish }) => {
        const mine = ++claimed
        // The first goes quiet for so long that the second is given the job.
        if (mine === 1) {
          await jobRows(db).updateOne({}, { $set: { heldUntil: new Date(0) } })
          await until(() => claimed === 2)
        }
        const session = db.client.startSession()
        try {
          await session.withTransaction(async () => {
            await notes.insertOne({ mine }, { session })
            await finish(session)
          })
        } finally {
          await session.endSession()
        }
      },
    }
    run([job])
    run([job])
    await until(async () => (await jobRows(db).countDocuments()) === 0)
    await until(async () => (await notes.countDocuments()) === 1)
    await Promise.all(stops.splice(0).map((stop) => stop()))
    expect(await notes.find({}, { projection: { _id: 0 } }).toArray()).toEqual([{ mine: 2 }])
  })

  it('that is running is waited for when the process stops, and told so', async () => {
    await enqueue('once', 'long')
    let [began, told] = [false, false]
    const job: OneOffJob = {
      name: 'once',
      run: async ({ signal }) => {
        began = true
        await until(() => signal.aborted)
        told = true
        throw new Error('not finished')
      },
    }
    const stop = run([job])
    await until(() => began)
    await stop()
    expect(told).toBe(true)
    const row = await jobRows(db).findOne({})
    expect([row?.holder, row?.fault]).toEqual([undefined, undefined])
  })
})

describe('a job put on the list inside a transaction', () => {
  it('is there exactly when that is committed', async () => {
    const begin = async () => ({ payload, transactionID: (await payload.db.beginTransaction()) ?? undefined })
    const undone = await begin()
    await enqueueJob({ job: 'x', key: 'undone' }, { req: undone as never })
    await payload.db.rollbackTransaction(String(undone.transactionID))
    const done = await begin()
    await enqueueJob({ job: 'x', key: 'done' }, { req: done as never })
    expect(await jobRows(db).countDocuments()).toBe(0)
    await payload.db.commitTransaction(String(done.transactionID))
    expect((await jobRows(db).find().toArray()).map(({ _id }) => _id)).toEqual(['x:done'])
  })

  it('is gone again when it was taken off, and there once when put twice', async () => {
    const req = { payload } as never
    await enqueueJob({ job: 'x', key: 'a', input: { turn: 1 } }, { req })
    await enqueueJob({ job: 'x', key: 'a', input: { turn: 2 } }, { req })
    expect((await jobRows(db).find().toArray()).map(({ input }) => input)).toEqual([{ turn: 2 }])
    await cancelJob({ job: 'x', key: 'a' }, { req })
    expect(await jobRows(db).countDocuments()).toBe(0)
  })
})

it('a daily job keeps to the clocks of London', () =>
  expect(dailyAt('07:00')(new Date('2026-03-28T12:00Z'))).toEqual(new Date('2026-03-29T06:00Z')))
