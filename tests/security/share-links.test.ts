import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { deleteOrganisation } from '@/community/leave'
import type { Member } from '@/community/member'
import { asTeller } from '@/community/sharing/by-link/as-teller'
import { forgetShareLinks } from '@/community/sharing/by-link/forget-share-links'
import { type OpenShareLink, openShareLink } from '@/community/sharing/by-link/open-share-link'
import { declineByLink, keepByLink, sendByLink } from '@/community/sharing/by-link/tell-by-link'
import { sharesOf } from '@/community/sharing/shares'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import { DAY } from '@/lib/days'
import { withAskingNetwork } from '@/limits/asking-network'
import { LIMITS } from '@/limits/limits'
import { sharedPracticePanel } from '@/staff/dashboard/panels/shared-practice'
import { employer } from '../support/employer'
import { lastMail } from '../support/mail'
import { call, personOf, signInEveryone, type Who, word } from '../support/rest'

const TOLD = {
  title: 'Talks on the night shift',
  whatWeDid: 'We asked, and listened.',
  whatChanged: 'Colleagues talk about it.',
  attribution: 'named',
}

let payload: Payload
let ours: Member
let theirs: Member

beforeAll(async () => {
  payload = await payloadClient()
  await signInEveryone()
  ;[ours] = await employer('ours')
  ;[theirs] = await employer('theirs')
})

const invite = (as: Who, changes: object = {}) =>
  call('POST', '/api/share-links', {
    as,
    body: { email: `${word()}@out.example`, organisation: ours.organisation.id, ...changes },
  })

/** A new link to somebody: the record, and the token out of the mail. */
async function linked(email = `${word()}@out.example`, organisation = ours.organisation.id) {
  const { status, json } = await invite('editor', { email, organisation })
  expect(status).toBe(201)
  const { text } = await lastMail(email.toLowerCase())
  return { email, id: String(json.doc.id), token: /practice\/([\w-]+)/.exec(String(text))?.[1] ?? '' }
}

async function opened(token: string, now?: Date): Promise<OpenShareLink> {
  const open = await openShareLink(token, now)
  if (!open) throw new Error('the link does not open')
  return open
}

const said = (answers: Record<string, string>, seen = 0) =>
  Object.entries(answers).map(([key, value]) => ({ key, value: [value], seen }))

async function told(token: string) {
  await keepByLink(await opened(token), said(TOLD))
}

const draftsOf = async (title: string) =>
  (
    await payload.find({
      collection: 'case-studies',
      where: { title: { equals: title } },
      draft: true,
      depth: 0,
      pagination: false,
    })
  ).docs

it.each([
  ['administrator', 201],
  ['editor', 201],
  ['author', 403],
  ['member', 403],
  ['anonymous', 403],
] as const)('%s sends a link: %d', async (as, status) => {
  expect((await invite(as)).status).toBe(status)
})

it('takes link, end and state from the server, and keeps the link nowhere but in the mail', async () => {
  const forged = { tokenHash: 'x', opens: 'x', sentAt: '2026-01-01', expiresAt: '2099-01-01' }
  const { json, text } = await invite('editor', forged)
  expect(json.doc.expiresAt < '2090').toBe(true)
  expect(json.doc.sentAt ?? null).toBeNull()
  expect(text).not.toMatch(/tokenHash|opens/)
  const { token } = await linked()
  expect(token).toHaveLength(43)
  for (const { name } of await mongoOf(payload).listCollections({}, { nameOnly: true }).toArray()) {
    if (name === 'outbox') continue
    const kept = JSON.stringify(await mongoOf(payload).collection(name).find().toArray())
    expect([name, kept.includes(token)]).toEqual([name, false])
  }
})

it('opens the questions of one practice, writes nothing until something is said, and is returned to', async () => {
  const { token } = await linked()
  expect((await opened(token)).share).toBeUndefined()
  expect(await openShareLink(token.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')))).toBeUndefined()
  expect(await openShareLink('x')).toBeUndefined()
  const open = await opened(token)
  const both = [said({ title: 'One' }), said({ aim: 'Two' })].map((wanted) => keepByLink(open, wanted))
  expect((await Promise.all(both)).flat().map((kept) => kept?.is)).toEqual(['saved', 'saved'])
  expect((await opened(token)).share?.answers).toMatchObject({
    title: { value: ['One'] },
    aim: { value: ['Two'] },
  })
  const other = await keepByLink(await opened(token), said({ title: 'Other' }))
  expect(other?.[0]).toMatchObject({ is: 'other', other: { value: ['One'] } })
})

it('sent by two at once it is one draft for the staff; the link is used and takes nothing more', async () => {
  const { token, id } = await linked()
  expect(await sendByLink(await opened(token))).toMatchObject({ is: 'missing' })
  await keepByLink(await opened(token), said({ ...TOLD, title: 'Sent once' }))
  const tabs = await Promise.all([opened(token), opened(token)])
  expect(await Promise.all(tabs.map((open) => sendByLink(open)))).toEqual([{ is: 'sent' }, { is: 'sent' }])
  const [draft, ...more] = await draftsOf('Sent once')
  expect(more).toEqual([])
  expect(draft).toMatchObject({
    _status: 'draft',
    step: 'in-review',
    sharedByMember: true,
    organisation: ours.organisation.id,
    sector: 'nhs',
  })
  const { json } = await call('GET', `/api/share-links/${id}?depth=0`, { as: 'editor' })
  expect(json).toMatchObject({ caseStudy: draft?.id, sentAt: expect.any(String) })
  const signOffs = await call('GET', `/api/case-studies/${draft?.id}/sign-off`, { as: 'editor' })
  expect(signOffs.json.sharedBy).toMatch(/@out\.example$/)
  const used = await opened(token)
  expect(used.isUsed).toBe(true)
  expect(await keepByLink(used, said({ title: 'Late' }))).toBeNull()
  expect(await declineByLink(used)).toBe(false)
  const user = await personOf('editor')
  const panel = await sharedPracticePanel.load({ payload, user, now: new Date() })
  expect(panel.items.map(({ label }) => label)).toContain('Sent once')
})

it('a link opens its own practice alone, also for one address and one employer after the other', async () => {
  const [a, b] = [await linked(), await linked()]
  await told(a.token)
  expect((await opened(b.token)).share).toBeUndefined()
  const elsewhere = await linked(a.email, theirs.organisation.id)
  expect((await opened(elsewhere.token)).share).toBeUndefined()
  expect((await opened(a.token)).share?.answers).toMatchObject({ title: { value: [TOLD.title] } })
})

it('ends when it is too old, withdrawn or declined, and what was not sent goes', async () => {
  const kept = async (token: string) => (await opened(token)).share?.id ?? ''
  const isThere = async (id: string) =>
    (await payload.count({ collection: 'shares', where: { id: { equals: id } } })).totalDocs
  const [old, withdrawn, declined] = [await linked(), await linked(), await linked()]
  for (const { token } of [old, withdrawn, declined]) await told(token)
  const ids = await Promise.all([old, withdrawn, declined].map(({ token }) => kept(token)))
  expect(await openShareLink(old.token, new Date(Date.now() + 31 * DAY))).toBeUndefined()
  expect((await call('DELETE', `/api/share-links/${withdrawn.id}`, { as: 'author' })).status).toBe(403)
  expect((await call('DELETE', `/api/share-links/${withdrawn.id}`, { as: 'editor' })).status).toBe(200)
  expect(await declineByLink(await opened(declined.token))).toBe(true)
  for (const { token } of [withdrawn, declined]) expect(await openShareLink(token)).toBeUndefined()
  expect(await Promise.all(ids.map(isThere))).toEqual([1, 0, 0])
  const job = { payload, log: { info: () => undefined } } as never
  await forgetShareLinks.run({ ...(job as object), now: new Date(Date.now() + 59 * DAY) } as never)
  expect(await isThere(ids[0] ?? '')).toBe(1)
  await forgetShareLinks.run({ ...(job as object), now: new Date(Date.now() + 61 * DAY) } as never)
  expect(await isThere(ids[0] ?? '')).toBe(0)
})

it('a new link to the same address ends the older one and goes on with what was typed', async () => {
  const first = await linked()
  await told(first.token)
  const second = await linked(first.email.toUpperCase())
  expect(await openShareLink(first.token)).toBeUndefined()
  expect((await opened(second.token)).share?.answers).toMatchObject({ title: { value: [TOLD.title] } })
})

it('keeps what was typed on a link that has ended, and lets nobody guess', async () => {
  const form = new FormData()
  form.set('title', 'Long in coming')
  const tries = () => asTeller('x'.repeat(43), form, async () => undefined)
  await withAskingNetwork(word(), async () => {
    expect(await tries()).toMatchObject({
      values: { title: ['Long in coming'] },
      faults: { form: /too old/ },
    })
    for (let at = 1; at < LIMITS.linkByNetwork.points; at++) await tries()
    const { token } = await linked()
    const late = await asTeller(token, form, async () => undefined)
    expect(late).toMatchObject({ values: { title: ['Long in coming'] }, faults: { form: /Try again/ } })
  })
})

it('is seen by its employer’s members and by no other, and goes with the employer', async () => {
  const { token, email } = await linked(undefined, theirs.organisation.id)
  await keepByLink(await opened(token), said({ title: 'Only theirs' }))
  expect(JSON.stringify(await sharesOf(theirs))).toContain('Only theirs')
  expect(JSON.stringify(await sharesOf(ours))).not.toContain('Only theirs')
  expect(await deleteOrganisation({ ...theirs, isLead: true })).toBe(true)
  expect(await openShareLink(token)).toBeUndefined()
  expect(await outboxRows(mongoOf(payload)).countDocuments({ to: email })).toBe(0)
  for (const { name } of await mongoOf(payload).listCollections({}, { nameOnly: true }).toArray()) {
    const text = JSON.stringify(await mongoOf(payload).collection(name).find().toArray())
    expect([name, text.includes(email), text.includes('Only theirs')]).toEqual([name, false, false])
  }
})
