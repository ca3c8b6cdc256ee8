import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { exportOrganisation } from '@/community/export-organisation'
import { deleteOrganisation } from '@/community/leave'
import { chooseMail } from '@/community/mail-choice'
import type { Member } from '@/community/member'
import { questionFor, questionsFor } from '@/community/questions/read'
import { tellOfQuestions } from '@/community/questions/tell-of-questions'
import { answerQuestion, askQuestion } from '@/community/questions/write'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import { DAY } from '@/lib/days'
import { employer, form } from '../support/employer'
import { call, signInEveryone } from '../support/rest'

let payload: Payload
let asker: Member
let colleague: Member
let other: Member
let third: Member
let id: string
const ONCE = 'once-0123456789abcdef'

const ask = (member: Member, changes: Record<string, string> = {}) =>
  askQuestion(
    member,
    form({ title: 'Who counts part-time staff?', details: 'We do not.', once: ONCE, ...changes }),
  )
const answer = (member: Member, changes: Record<string, string> = {}) =>
  answerQuestion(member, form({ words: 'We count\n\ntwice a year.', question: id, once: ONCE, ...changes }))

beforeAll(async () => {
  payload = await payloadClient()
  await signInEveryone()
  ;[asker, colleague] = await employer('asking')
  ;[other, third] = await employer('answering')
})
beforeEach(() => outboxRows(mongoOf(payload)).deleteMany({}))

const tell = (inMs: number) =>
  tellOfQuestions.run({
    payload,
    now: new Date(Date.now() + inMs),
    signal: new AbortController().signal,
    finish: async () => undefined,
    log: { info: () => undefined, warn: () => undefined },
  })
const mails = () => outboxRows(mongoOf(payload)).find({}).toArray()

it('is one question and one answer, however often the forms are sent', async () => {
  const asked = await Promise.all([1, 2, 3].map(() => ask(asker)))
  id = asked[0]?.is === 'written' ? asked[0].id : ''
  expect(asked).toEqual([1, 2, 3].map(() => ({ is: 'written', id })))
  await Promise.all([1, 2].map(() => answer(other, { named: 'yes' })))
  expect((await questionFor(asker, id))?.answers).toMatchObject([{ by: 'one of answering, answering' }])
  expect(await ask(asker, { title: '' })).toMatchObject({
    state: { faults: { title: 'Write your question' } },
  })
})

it('nobody but staff learns who asked without a name, by any way in', async () => {
  for (const member of [other, colleague]) {
    const seen = JSON.stringify([await questionFor(member, id), await questionsFor(member, 1)])
    expect(seen).toContain('"by":"A member"')
    for (const trace of ['of asking', 'asking.example', asker.id, asker.organisation.id, ONCE])
      expect(seen).not.toContain(trace)
  }
  for (const path of [
    'questions',
    'question-answers',
    `questions/${id}`,
    'questions?where[person][exists]=true',
  ]) {
    for (const as of ['anonymous', 'member'] as const)
      expect([as, path, (await call('GET', `/api/${path}`, { as })).status]).toEqual([as, path, 403])
  }
  expect((await call('GET', `/api/questions/${id}?depth=1`, { as: 'author' })).json.person.name).toBe(
    asker.name,
  )
  const forged = { method: 'PATCH', body: { isNamed: true, title: 'x', person: other.id } } as const
  expect((await call('PATCH', `/api/questions/${id}`, { as: 'member', body: forged.body })).status).toBe(403)
  await call('PATCH', `/api/questions/${id}`, { as: 'editor', body: forged.body })
  expect(await questionFor(other, id)).toMatchObject({ by: 'A member', title: 'Who counts part-time staff?' })
})

it('writes at the pace that each chose, once, and not to who wrote', async () => {
  await chooseMail(other, form({ pace: 'at-once', meeting: 'yes' }))
  await chooseMail(colleague, form({ pace: 'none', meeting: 'yes' }))
  await chooseMail(third, form({ pace: 'daily', meeting: 'yes' }))
  await tell(2 * 60_000)
  await tell(3 * 60_000)
  const first = await mails()
  expect(first.map(({ to, subject }) => [to, subject])).toEqual([
    ['one@answering.example', 'Asked: “Who counts part-time staff?”'],
  ])
  expect(JSON.stringify(first)).not.toMatch(/of asking|asking\.example/)
  await tell(DAY + 10 * 60_000)
  const tomorrow = (await mails()).map(({ to }) => to).sort()
  expect(tomorrow).toEqual(['one@answering.example', 'two@answering.example'])
  await tell(7 * DAY + 10 * 60_000)
  expect((await mails()).map(({ to }) => to).sort()).toEqual([
    'one@answering.example',
    'one@asking.example',
    'two@answering.example',
  ])
})

it('an answer becomes a draft of staff, once, and names nobody', async () => {
  const { docs } = await payload.find({ collection: 'question-answers', depth: 0 })
  const path = `/api/question-answers/${docs[0]?.id}/draft`
  for (const as of ['anonymous', 'member'] as const)
    expect((await call('POST', path, { as, body: { type: 'guidance' } })).status).toBe(403)
  expect((await call('POST', path, { as: 'editor', body: { type: 'users' } })).status).toBe(400)
  const made = await call('POST', path, { as: 'author', body: { type: 'case-studies' } })
  expect(made.status).toBe(200)
  const draft = (
    await call('GET', `/api/case-studies/${made.json.path.split('/').pop()}?depth=0`, { as: 'editor' })
  ).json
  expect(draft).toMatchObject({
    title: 'Who counts part-time staff?',
    attribution: 'anonymous',
    sourceOrganisation: other.organisation.id,
    _status: 'draft',
  })
  expect(draft.whatWeDid.root.children).toHaveLength(2)
  expect((await call('POST', path, { as: 'author', body: { type: 'guidance' } })).status).toBe(409)
})

it('what is hidden is there for its writer alone, who reads why', async () => {
  const path = `/api/questions/${id}`
  expect((await call('PATCH', path, { as: 'editor', body: { hidden: true } })).status).toBe(400)
  expect(
    (await call('PATCH', path, { as: 'author', body: { hidden: true, hiddenReason: 'x' } })).status,
  ).toBe(403)
  await call('PATCH', path, { as: 'editor', body: { hidden: true, hiddenReason: 'It names a place.' } })
  expect(await questionFor(other, id)).toBeNull()
  expect((await questionsFor(other, 1)).questions).toEqual([])
  expect(await questionFor(asker, id)).toMatchObject({ hiddenBecause: 'It names a place.' })
  expect(await answer(third, { once: 'once-later-0123456789' })).toMatchObject({
    faults: { form: 'There is no such question any more.' },
  })
  await call('PATCH', path, { as: 'editor', body: { hidden: false } })
})

it('who leaves is named no more, and with an employer go its words', async () => {
  await payload.delete({ collection: 'users', id: other.id })
  expect((await questionFor(asker, id))?.answers).toMatchObject([{ by: 'A member' }])
  expect(JSON.stringify(await exportOrganisation(asker))).toContain('Who counts part-time staff?')
  await deleteOrganisation({ ...asker, isLead: true })
  expect((await payload.count({ collection: 'questions' })).totalDocs).toBe(0)
  expect((await payload.count({ collection: 'question-answers' })).totalDocs).toBe(0)
})
