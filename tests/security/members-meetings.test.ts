import config from '@payload-config'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { GET as calendarOf } from '@/app/(site)/community/calendar/[slug]/route'
import { GET as allMeetings } from '@/app/(site)/community/meetings.ics/route'
import { chooseMail } from '@/community/mail-choice'
import { answerMeeting } from '@/community/meetings/answer-meeting'
import { carryAction, openActions } from '@/community/meetings/carry-action'
import { forgetMeetingAnswers } from '@/community/meetings/forget-meeting-answers'
import { answersOf, calledOffFor, meetingFor } from '@/community/meetings/meetings'
import { remindOfMeetings } from '@/community/meetings/remind-of-meetings'
import { tellOfChanges } from '@/community/meetings/tell-of-changes'
import type { Member } from '@/community/member'
import { stepsOf } from '@/community/records'
import { asReader } from '@/database/as-reader'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import type { RecurringJob } from '@/jobs/job'
import { DAY, daysFrom } from '@/lib/days'
import type { Meeting } from '@/payload-types'
import { buildSearchModel } from '@/search/model'
import { projectRecord } from '@/search/project'
import { readWhoComes } from '@/staff/meetings/read-who-comes'
import { employer, form } from '../support/employer'
import { call, signInEveryone } from '../support/rest'

let payload: Payload
let a: Member
let colleague: Member
let b: Member
let meeting: Meeting
const now = new Date()
const SECRET = 'room-code-8842'
const NEEDS = 'a-hearing-loop'

beforeAll(async () => {
  payload = await payloadClient()
  await signInEveryone()
  ;[a, colleague] = await employer('ours')
  ;[b] = await employer('theirs')
  const data = {
    title: 'Meeting 12',
    summary: 'About data.',
    theme: 'Data',
    format: 'online' as const,
    startsAt: new Date(now.getTime() + 6 * DAY).toISOString(),
    joiningDetails: SECRET,
    agenda: [{ what: 'In pairs', prompt: `Prompt ${SECRET}` }],
    actions: [{ text: 'Share our questions' }],
    _status: 'published' as const,
  }
  meeting = await payload.create({ collection: 'meetings', data, depth: 0 })
})
beforeEach(() => outboxRows(mongoOf(payload)).deleteMany({}))

const run = (job: RecurringJob, at = now) =>
  job.run({
    payload,
    now: at,
    signal: new AbortController().signal,
    finish: async () => undefined,
    log: { info: () => undefined, warn: () => undefined },
  })
const mails = async () =>
  (await outboxRows(mongoOf(payload)).find({}).toArray()).map(({ to, subject, text }) => ({
    to,
    subject,
    text,
  }))
const say = (member: Member, answer: string, accessNeeds = '') =>
  answerMeeting(member, form({ answer, accessNeeds, meeting: meeting.id }))

it('an answer sent three times at once is one, and a person answers for themselves', async () => {
  await Promise.all([1, 2, 3].map(() => say(a, 'coming', NEEDS)))
  await say(b, 'not-coming', NEEDS)
  expect(await readWhoComes(payload, meeting.id)).toMatchObject({
    coming: 1,
    notComing: 1,
    needs: [{ name: a.name, words: NEEDS }],
  })
  expect((await answersOf(colleague)).size).toBe(0)
  expect((await answersOf(b)).get(meeting.id)).toMatchObject({ answer: 'not-coming', accessNeeds: null })
  expect(
    await answerMeeting(a, form({ answer: 'maybe', accessNeeds: 'x', meeting: meeting.id })),
  ).toMatchObject({
    faults: { answer: 'Choose whether you come' },
    values: { accessNeeds: ['x'] },
  })
})

it('how to join and the agenda reach members alone, and what somebody needs reaches nobody by REST', async () => {
  const slug = meeting.slug ?? ''
  expect((await meetingFor(b, slug))?.joiningDetails).toBe(SECRET)
  const read = `/api/meetings/${meeting.id}`
  expect((await call('GET', read)).text).not.toContain(SECRET)
  // What pages, feeds and the search index are made from, and the calendars that anybody may take.
  const found = await (await asReader()).findBySlug({ collection: 'meetings', slug, depth: 1 })
  const record = projectRecord(buildSearchModel(await config), 'meetings', found)
  const calendars = [
    await calendarOf(new Request('http://x'), { params: Promise.resolve({ slug }) }),
    await allMeetings(),
  ]
  const told = [
    JSON.stringify(found),
    JSON.stringify(record),
    ...(await Promise.all(calendars.map((one) => one.text()))),
  ]
  for (const text of told) {
    expect(text).toContain('Meeting 12')
    expect(text).not.toContain(SECRET)
  }
  expect((await call('GET', `/api/meetings?where[joiningDetails][equals]=${SECRET}`)).status).toBe(400)
  expect((await call('GET', `/api/meetings?where[agenda.prompt][like]=${SECRET}`)).status).toBe(400)
  for (const as of ['anonymous', 'member', 'author', 'editor', 'administrator'] as const) {
    for (const path of [
      '/api/meeting-answers',
      '/api/meeting-answers?depth=2&where[accessNeeds][exists]=true',
    ]) {
      const { status, text } = await call('GET', path, { as })
      expect([as, status < 500, text.includes(NEEDS)]).toEqual([as, true, false])
    }
  }
})

it('reminds each once, as they chose', async () => {
  await chooseMail(colleague, form({ pace: 'weekly' }))
  await run(remindOfMeetings)
  await run(remindOfMeetings)
  const sent = await mails()
  // The member of the sign-in fixture stands for no employer; b said no; the colleague wants no such mail.
  expect(sent.map(({ to }) => to).sort()).toEqual(['one@ours.example', 'two@theirs.example'])
  expect(JSON.stringify(sent)).not.toContain(SECRET)
  await outboxRows(mongoOf(payload)).deleteMany({})
  await run(remindOfMeetings, new Date(now.getTime() + 5 * DAY))
  expect((await mails()).map(({ to }) => to)).toEqual(['one@ours.example'])
})

it('tells those who come of a change once, and of a meeting that is off', async () => {
  const rest = new Date(Date.now() + 10 * 60_000)
  await run(tellOfChanges, rest)
  expect(await mails()).toEqual([])
  const startsAt = new Date(now.getTime() + 7 * DAY).toISOString()
  await payload.update({ collection: 'meetings', id: meeting.id, data: { startsAt }, depth: 0 })
  await run(tellOfChanges)
  expect(await mails()).toEqual([])
  await run(tellOfChanges, rest)
  await run(tellOfChanges, rest)
  expect((await mails()).map(({ to, subject }) => [to, subject])).toEqual([
    ['one@ours.example', 'Changed: Meeting 12'],
  ])
  await payload.update({ collection: 'meetings', id: meeting.id, data: { _status: 'draft' }, depth: 0 })
  await run(tellOfChanges, rest)
  expect((await mails()).at(-1)).toMatchObject({
    subject: 'Called off: Meeting 12',
    text: expect.stringContaining(`/account/meetings/${meeting.slug}/meeting.ics`),
  })
  expect(await meetingFor(a, meeting.slug ?? '')).toBeNull()
  expect((await calledOffFor(a, meeting.slug ?? ''))?.id).toBe(meeting.id)
  expect(await calledOffFor(colleague, meeting.slug ?? '')).toBeUndefined()
  await payload.update({ collection: 'meetings', id: meeting.id, data: { _status: 'published' }, depth: 0 })
})

it('an action becomes a step of one’s own employer, once', async () => {
  const doc = await meetingFor(a, meeting.slug ?? '')
  if (!doc) throw new Error('no meeting')
  const action = doc.actions?.[0]?.id ?? ''
  const sent = form({ meeting: meeting.id, action, ownerRole: 'HR lead', due: '2027-02-01' })
  await Promise.all([carryAction(a, sent), carryAction(a, sent)])
  expect(await stepsOf(a)).toMatchObject([{ what: 'Share our questions', meeting: meeting.id }])
  expect(openActions(doc, await stepsOf(a))).toEqual([])
  expect(await stepsOf(b)).toEqual([])
  expect(
    await carryAction(a, form({ meeting: meeting.id, action: '', ownerRole: '', due: '' })),
  ).toMatchObject({
    faults: { action: 'Choose an action', ownerRole: 'Say which role does it' },
  })
})

it('what somebody needs goes when the meeting is over, who came a month later, and all with the person', async () => {
  const over = daysFrom(now, 8)
  await run(forgetMeetingAnswers, over)
  expect((await readWhoComes(payload, meeting.id)).needs).toEqual([])
  expect(
    await answerMeeting(a, form({ answer: 'coming', accessNeeds: '', meeting: meeting.id }), over),
  ).toMatchObject({ faults: { form: 'This meeting is over.' } })
  await payload.delete({ collection: 'users', id: b.id })
  expect(await readWhoComes(payload, meeting.id)).toMatchObject({ coming: 1, notComing: 0 })
  await run(forgetMeetingAnswers, daysFrom(now, 40))
  expect(await readWhoComes(payload, meeting.id)).toMatchObject({ coming: 0 })
})
