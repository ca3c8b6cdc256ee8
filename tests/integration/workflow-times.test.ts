import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import { JobList, jobRows } from '@/jobs/job-list'
import { jobs } from '@/jobs/jobs'
import { runJobs } from '@/jobs/run-jobs'
import { londonMinute } from '@/lib/london-time'
import { mailWhatIsDue } from '@/workflow/mail-what-is-due'
import { startTestFeed, until } from '../support/content-feed'
import { farWord } from '../support/guidance'
import { call, guidance, PASSWORD, signInEveryone, word } from '../support/rest'
import {
  approve,
  approved,
  isPublic,
  mailAbout,
  move,
  movesOf,
  namesOf,
  read,
  stepOf,
  write,
} from '../support/workflow'

let payload: Payload
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  await signInEveryone()
  payload = await payloadClient()
})
afterEach(async () => {
  vi.useRealTimers()
  for (const stop of stops.splice(0).reverse()) await stop()
})

const quiet = { info: () => undefined, warn: () => undefined }
const run = () => stops.push(runJobs({ payload, jobs, log: quiet, every: 20 }))
const inMinutes = (minutes: number) => londonMinute(new Date(Date.now() + minutes * 60_000))
const dueNow = () =>
  jobRows(mongoOf(payload)).updateMany({ input: { $exists: true } }, { $set: { runAt: new Date(0) } })

describe('at a minute', () => {
  it('a document is published once, whichever of three workers is first, and arrives through the feed', async () => {
    const title = farWord()
    const id = await approved(title)
    expect((await move('editor', id, 'schedule', { at: inMinutes(30) })).json.step).toBe('scheduled')
    expect(await isPublic(id)).toBe(false)
    const feed = await startTestFeed()
    stops.push(feed.stop)
    await dueNow()
    for (let worker = 0; worker < 3; worker++) run()
    await until(async () => (await feed.find(title)).length === 1)
    const doc = await read(id)
    expect([doc.step, doc.publishAt, await isPublic(id)]).toEqual(['published', null, true])
    expect((await namesOf(id)).filter((name: string) => name === 'publish')).toHaveLength(1)
    expect((await movesOf(id)).at(-1)).toMatchObject({ by: null, withoutReview: false })
  })

  it('it is MongoDB’s clock that counts, not that of a worker five minutes ahead or behind', async () => {
    const [soon, past] = [await approved(), await approved()]
    await move('editor', soon, 'schedule', { at: inMinutes(3) })
    await move('editor', past, 'schedule', { at: inMinutes(3) })
    const rows = jobRows(mongoOf(payload))
    await rows.updateOne({ _id: `publish-when-due:guidance/${past}` }, [
      { $set: { runAt: { $subtract: ['$$NOW', 60_000] } } },
    ])
    for (const apart of [-5, 5]) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + apart * 60_000 })
      run()
      vi.useRealTimers()
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 })
    await until(async () => (await stepOf(past)) === 'published')
    await new Promise((resolve) => setTimeout(resolve, 100))
    vi.useRealTimers()
    expect(await stepOf(soon)).toBe('scheduled')
  })

  it('a document that may not be published stays, and those concerned are told why', async () => {
    const title = `Guide ${word()}`
    const id = await write('author', { title })
    await move('author', id, 'ask-review')
    await approve('editor', id)
    await move('editor', id, 'schedule', { at: inMinutes(30) })
    await dueNow()
    run()
    await until(async () => (await stepOf(id)) === 'approved')
    expect((await movesOf(id)).at(-1)).toMatchObject({
      move: 'not-published',
      note: expect.stringContaining('Summary'),
    })
    expect((await mailAbout(title)).filter(([kind]) => kind === 'not-done')).toHaveLength(3)
    await until(
      async () => (await jobRows(mongoOf(payload)).countDocuments({ input: { $exists: true } })) === 0,
    )
  })

  it('a document is taken down, and readers have it no more', async () => {
    const id = await approved()
    await move('editor', id, 'publish')
    expect((await move('editor', id, 'schedule-end', { at: inMinutes(30) })).json.step).toBe('published')
    expect(await isPublic(id)).toBe(true)
    await dueNow()
    run()
    await until(async () => !(await isPublic(id)))
    expect((await read(id)).unpublishAt).toBeNull()
  })

  it('that was chosen is given up again', async () => {
    const id = await approved()
    await move('editor', id, 'schedule', { at: inMinutes(30) })
    expect((await move('editor', id, 'unschedule')).json.step).toBe('approved')
    expect(await jobRows(mongoOf(payload)).countDocuments({ _id: `publish-when-due:guidance/${id}` })).toBe(0)
  })

  it('a process that was killed with the step in its hands holds it up for nobody, and it is taken once', async () => {
    const id = await approved()
    await move('editor', id, 'schedule', { at: inMinutes(30) })
    await dueNow()
    const _id = `publish-when-due:guidance/${id}`
    await new JobList(mongoOf(payload)).claim(['publish-when-due'])
    const held = await jobRows(mongoOf(payload)).findOne({ _id })
    expect(held?.holder).toBeDefined()
    const holder = held?.holder?.replace(/\/\d+\//, '/999999999/') ?? ''
    await jobRows(mongoOf(payload)).updateOne({ _id }, { $set: { holder } })
    for (let worker = 0; worker < 2; worker++) run()
    await until(() => isPublic(id))
    expect((await namesOf(id)).filter((name: string) => name === 'publish')).toHaveLength(1)
  })

  it('that is none, is past, or is skipped by the clocks is refused in words', async () => {
    const id = await approved()
    const at = (minute: unknown) => move('editor', id, 'schedule', { at: minute })
    expect((await at('soon')).text).toContain('such as 2026-03-29T09:30')
    expect((await at('2020-01-01T09:00')).text).toContain('has passed')
    expect((await at('2027-03-28T01:30')).text).toContain('clocks go forward')
    expect((await at({ $gt: '' })).status).toBe(400)
  })
})

describe('who looks after a document', () => {
  const person = async (name: string) =>
    payload.create({
      collection: 'users',
      data: { name, email: `${word()}@example.org`, password: PASSWORD, role: 'author' },
    })

  it('is somebody else once an account is closed, who is told; the text and its step stay', async () => {
    const [leaver, heir] = [await person('Leaver'), await person('Heir')]
    const title = `Guide ${word()}`
    const id = await write('editor', guidance({ title, owner: leaver.id, _status: 'published' }))
    await call('PATCH', `/api/guidance/${id}?draft=true`, { as: 'editor', body: { summary: 'Newer.' } })
    const closed = await call('PATCH', `/api/users/${leaver.id}`, {
      as: 'administrator',
      body: { disabled: true, handsOnTo: heir.id },
    })
    expect(closed.status).toBe(200)
    const doc = await read(id)
    expect([doc.owner, doc.summary, doc.step]).toEqual([heir.id, 'Newer.', 'draft'])
    const live = await payload.findByID({ collection: 'guidance', id, depth: 0 })
    expect([live.owner, live.summary, live.step]).toEqual([heir.id, 'About it.', 'published'])
    expect((await movesOf(id)).at(-1)).toMatchObject({ move: 'handed-on', note: 'From Leaver to Heir.' })
    const mail = await outboxRows(mongoOf(payload)).findOne({ kind: 'handed', to: heir.email })
    expect(mail?.text).toContain(title)
  })

  it('gets one mail a week about what is due this month; what nobody looks after goes to the editors', async () => {
    const owner = await person('Owner')
    const [theirs, nobodys] = [`Guide ${word()}`, `Guide ${word()}`]
    const due = { _status: 'published', nextReview: '2026-03-31T12:00:00.000Z' }
    await write('editor', guidance({ ...due, title: theirs, owner: owner.id }))
    const later = { ...due, nextReview: '2026-05-01T12:00:00.000Z' }
    await write('editor', guidance({ ...later, title: `Not yet ${theirs}`, owner: owner.id }))
    const left = await write('editor', guidance({ ...due, title: nobodys }))
    await payload.db.updateOne({ collection: 'guidance', id: left, data: { owner: null } })
    const runAt = (now: string) =>
      mailWhatIsDue.run({
        payload,
        now: new Date(now),
        log: quiet,
        signal: new AbortController().signal,
      } as never)
    const toOwner = () => outboxRows(mongoOf(payload)).find({ kind: 'review-due', to: owner.email }).toArray()
    await runAt('2026-03-30T07:00:00Z')
    await runAt('2026-03-31T07:00:00Z')
    const [mail, ...more] = await toOwner()
    expect(more).toEqual([])
    expect(mail?.text).toContain(`“${theirs}”, due on 31 March 2026`)
    expect(mail?.text).not.toContain('Not yet')
    const toEditor = { kind: 'review-due', to: 'editor@example.org' }
    expect((await outboxRows(mongoOf(payload)).findOne(toEditor))?.text).toContain(nobodys)
    await runAt('2026-04-06T07:00:00Z')
    expect(await toOwner()).toHaveLength(2)
  })
})
