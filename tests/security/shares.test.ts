import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportOrganisation } from '@/community/export-organisation'
import { deleteOrganisation } from '@/community/leave'
import type { Member } from '@/community/member'
import { addIndicator, addStep, indicatorsOf, stepsOf } from '@/community/records'
import { keepAnswer, startReflection } from '@/community/reflection/reflections'
import { sendShare } from '@/community/sharing/send-share'
import { shareState, signOffPathOf } from '@/community/sharing/share-state'
import { dropShare, keepShare, shareAt, sharesOf, startShare } from '@/community/sharing/shares'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import { plainText } from '@/lib/rich-text'
import { answerSignOff } from '@/sharing/answer-sign-off'
import { readSignOff } from '@/sharing/read-sign-off'
import { sharedPracticePanel } from '@/staff/dashboard/panels/shared-practice'
import { employer, form } from '../support/employer'
import { call, personOf, signInEveryone } from '../support/rest'

const ONCE = 'once-0123456789abcdef'
const ANSWERS = {
  title: 'Talks on the night shift',
  whatWeDid: '1. We asked.\n2. We listened.',
  whatChanged: 'Colleagues talk about it.',
  attribution: 'named',
}

let payload: Payload
let ours: Member[]
let theirs: Member[]

/** The first of several; a test that has none is wrong. */
function first<T>(all: T[]): T {
  const [one] = all
  if (one === undefined) throw new Error('there is none')
  return one
}

const said = (answers: Record<string, string>) =>
  Object.entries(answers).map(([key, value]) => ({ key, value: [value], seen: 0 }))

/** A member's share of one sign that followed a step from a meeting, all answered. */
async function told(member: Member, once = ONCE) {
  const [sign] = await indicatorsOf(member)
  const share = await startShare(member, { once, signs: [sign?.id ?? ''] })
  await keepShare(
    member,
    share.id,
    said(ANSWERS).map((one) => ({ ...one, seen: 1 })),
  )
  return share
}

async function noted(member: Member, meeting: string) {
  const { id } = await startReflection(member)
  await keepAnswer(member, { id, key: 'wish', value: ['It is usual.'], seen: 0 })
  const step = {
    what: 'Ask at night',
    ownerRole: 'HR',
    due: '2027-01-05',
    idea: 'Ask night staff',
    meeting,
    once: ONCE,
  }
  expect(await addStep(member, form(step))).toBeUndefined()
  const sign = { kind: 'colleagues-talk', seen: 'At lunch', seenOn: '2026-09-01', byRole: '', once: ONCE }
  const linked = form({ ...sign, step: first(await stepsOf(member)).id })
  expect(await addIndicator(member, linked)).toBeUndefined()
}

beforeAll(async () => {
  payload = await payloadClient()
  await signInEveryone()
  ;[ours, theirs] = [await employer('ours'), await employer('theirs')]
  const { id: meeting } = await payload.create({
    collection: 'meetings',
    data: {
      title: 'Meeting 2',
      summary: 'Night staff.',
      theme: 'Nights',
      format: 'online',
      startsAt: '2026-01-22T10:00:00.000Z',
      _status: 'published',
    },
  })
  await noted(first(ours), meeting)
  await noted(first(theirs), meeting)
})

const caseStudies = async () =>
  (await payload.find({ collection: 'case-studies', draft: true, depth: 0, pagination: false })).docs

describe('a practice that is shared', () => {
  it('begins once however often it is begun, with the sign, the step and the reflection', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => told(first(ours))))
    expect(a?.id).toBe(b?.id)
    const answers = JSON.stringify((await shareAt(first(ours), a?.id ?? ''))?.answers)
    for (const words of ['At lunch', 'Ask at night', 'It is usual.', ANSWERS.title])
      expect(answers).toContain(words)
  })

  it('is no draft before what is needed is answered', async () => {
    const { id } = await startShare(first(ours), { once: 'once-unfinished-0123', signs: [] })
    expect(await sendShare(first(ours), id)).toMatchObject({ is: 'missing' })
    expect(await dropShare(first(ours), id)).toBe(true)
    expect(await caseStudies()).toEqual([])
  })

  it('sent by two at once it is one draft in review, with everything in place, and editors get one mail', async () => {
    const { id } = first(await sharesOf(first(ours)))
    const sent = await Promise.all([...ours, ...ours].map((member) => sendShare(member, id)))
    expect(sent.map(({ is }) => is)).toEqual(['sent', 'sent', 'sent', 'sent'])
    const drafts = await caseStudies()
    expect(drafts).toHaveLength(1)
    const draft = first(drafts)
    expect(draft).toMatchObject({
      title: ANSWERS.title,
      _status: 'draft',
      step: 'in-review',
      organisation: first(ours).organisation.id,
      sector: 'nhs',
      sharedByMember: true,
      contribution: [{ idea: 'Ask night staff', step: 'Ask at night', sign: 'colleagues-talk' }],
    })
    expect(draft.owner ?? draft.writtenBy ?? null).toBeNull()
    expect(plainText(draft.whatWeDid)).toBe('We asked. We listened.')
    expect(first(await indicatorsOf(first(ours))).sharedIn).toBe(draft.id)
    const user = await personOf('editor')
    const panel = await sharedPracticePanel.load({ payload, user, now: new Date() })
    expect(panel.items.map(({ label }) => label)).toEqual([ANSWERS.title])
    const mails = await outboxRows(mongoOf(payload)).find({ kind: 'review-asked' }).toArray()
    expect(mails.map(({ to }) => to).sort()).toEqual(['administrator@example.org', 'editor@example.org'])
  })

  it('is changed by nobody once it is sent', async () => {
    const { id } = first(await sharesOf(first(ours)))
    expect(await keepShare(first(ours), id, said({ title: 'Other' }))).toBeNull()
    expect(await dropShare(first(ours), id)).toBe(false)
  })
})

it('another employer reaches none of it, by any verb or by REST', async () => {
  const [a, b] = [first(ours), first(theirs)]
  const share = first(await sharesOf(a))
  const sign = first(await indicatorsOf(a))
  expect(await shareAt(b, share.id)).toBeNull()
  expect(await keepShare(b, share.id, said({ title: 'x' }))).toBeNull()
  expect(await sendShare(b, share.id)).toEqual({ is: 'gone' })
  expect(await dropShare(b, share.id)).toBe(false)
  expect(await signOffPathOf(b, share.id)).toBeUndefined()
  const stolen = await startShare(b, { once: ONCE, signs: [sign.id, share.id] })
  expect(stolen.id).not.toBe(share.id)
  expect([stolen.indicators, stolen.answers]).toEqual([[], {}])
  const linked = { kind: 'colleagues-talk', seen: 'x', seenOn: '2026-09-01', byRole: '', once: `${ONCE}2` }
  expect(
    (await addIndicator(b, form({ ...linked, step: first(await stepsOf(a)).id })))?.faults.step,
  ).toBeTruthy()
  expect(JSON.stringify(await exportOrganisation(b))).not.toContain(ANSWERS.title)
  for (const as of ['anonymous', 'member', 'author', 'editor', 'administrator'] as const)
    for (const path of [`/api/shares/${share.id}`, '/api/shares?where[organisation][exists]=true&depth=2']) {
      const { status, text } = await call('GET', path, { as })
      expect([as, path, status < 500, text.includes('night')]).toEqual([as, path, true, false])
    }
})

it('is signed off from the account, beside the mailed link, by its own employer alone', async () => {
  const [a, b] = [first(ours), first(theirs)]
  const share = first(await sharesOf(a))
  const { id } = first(await caseStudies())
  expect((await shareState(a, share)).signOff).toBe('nothing')
  const { json } = await call('POST', `/api/case-studies/${id}/sign-off`, { as: 'editor', body: {} })
  const mailed = String(json.link).split('/').at(-1) ?? ''
  expect((await shareState(a, share)).signOff).toBe('answer')
  expect(await signOffPathOf(b, share.id)).toBeUndefined()
  const token = (await signOffPathOf(a, share.id))?.split('/').at(-1) ?? ''
  const [shown, other] = [await readSignOff(token), await readSignOff(mailed)]
  expect([shown?.doc.title, other?.doc.title]).toEqual([ANSWERS.title, ANSWERS.title])
  const answer = { kind: 'approve', name: 'A', role: 'HR', purpose: 'The hub', until: '', words: '' } as const
  expect(await answerSignOff(token, { ...answer, seen: shown?.seen ?? '' })).toMatchObject({
    done: 'approve',
  })
  await call('POST', `/api/case-studies/${id}/sign-off/close`, { as: 'editor' })
  expect(await readSignOff(token)).toBeUndefined()
  expect((await shareState(a, share)).signOff).toBe('withdraw')
  const mails = await outboxRows(mongoOf(payload)).find({ kind: 'sign-off-link' }).toArray()
  expect(mails).toHaveLength(1)
})

it('goes with its employer: record, draft, every version and waiting mail', async () => {
  const a = first(ours)
  const { id } = first(await caseStudies())
  const named = await payload.create({
    collection: 'case-studies',
    data: { title: 'Written by staff', organisation: a.organisation.id } as never,
    draft: true,
  })
  await payload.update({ collection: 'case-studies', id: named.id, data: { title: 'Again' }, draft: true })
  expect(await deleteOrganisation({ ...a, isLead: true })).toBe(true)
  expect((await payload.count({ collection: 'shares' })).totalDocs).toBe(1)
  expect((await caseStudies()).map((doc) => doc.id)).toEqual([named.id])
  const db = mongoOf(payload)
  for (const name of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const text = JSON.stringify(await db.collection(name.name).find().toArray())
    // That something was deleted stays told, by its number alone.
    const traces = name.name === 'activity' ? ['ours.example'] : [a.organisation.id, id, 'ours.example']
    const found = traces.filter((trace) => text.includes(trace))
    expect([name.name, found]).toEqual([name.name, []])
  }
})
