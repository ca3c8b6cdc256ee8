import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { hashLinkToken, makeLinkToken } from '@/accounts/link-token'
import { confirmInterest, keepInterest, registerInterest } from '@/community/register-interest'
import { removeWhatIsDue } from '@/community/remove-what-is-due'
import { sendMessage } from '@/community/send-message'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows } from '@/email/outbox'
import { setTrap } from '@/forms/time-trap'
import type { Interest } from '@/payload-types'
import { call, signInEveryone } from '../support/rest'

let payload: Payload
beforeAll(async () => {
  payload = await payloadClient()
  await signInEveryone()
})

const wanted = (email: string) =>
  ({
    organisation: 'Invented Council',
    sector: 'local-government',
    size: '50-249',
    name: 'A',
    email,
  }) as Interest
const found = async (email: string) =>
  (
    await payload.find({
      collection: 'interests',
      where: { email: { equals: email } },
      showHiddenFields: true,
    })
  ).docs
const mailsTo = (to: string) => outboxRows(mongoOf(payload)).countDocuments({ to })
const now = new Date()

it('is one record and one mail, however often and however much at once it is sent', async () => {
  const email = 'once@invented.example'
  await Promise.all([1, 2, 3, 4].map(() => keepInterest(payload, wanted(email), now)))
  await keepInterest(payload, { ...wanted(email), organisation: ' invented  COUNCIL' }, now)
  expect(await found(email)).toHaveLength(1)
  expect(await mailsTo(email)).toBe(1)
})

it('is confirmed by the link, and becomes a private organisation and an invitation in one click, once', async () => {
  const email = 'lead@invented.example'
  await keepInterest(payload, wanted(email), now)
  const [interest] = await found(email)
  const path = `/api/interests/${interest?.id}/invite`
  expect((await call('POST', path, { as: 'editor' })).status).toBe(409)
  const token = makeLinkToken()
  await payload.update({
    collection: 'interests',
    id: interest?.id ?? '',
    data: { confirmHash: hashLinkToken(token) },
  })
  expect(await confirmInterest(payload, 'x'.repeat(43), now)).toBe(false)
  expect(await confirmInterest(payload, token, now)).toBe(true)
  for (const as of ['anonymous', 'member', 'author'] as const)
    expect((await call('POST', path, { as })).status).toBe(403)
  const answer = await call('POST', path, { as: 'editor' })
  expect(answer.status).toBe(200)
  const made = await payload.findByID({ collection: 'organisations', id: answer.json.organisation })
  expect(made).toMatchObject({ title: 'Invented Council', visibility: 'private' })
  const invitations = await payload.find({
    collection: 'invitations',
    where: { email: { equals: email } },
    depth: 0,
  })
  expect(invitations.docs).toMatchObject([{ role: 'member', organisation: made.id }])
  expect((await call('POST', path, { as: 'editor' })).status).toBe(409)
})

it('keeps what was typed when it is wrong, and throws away what a machine sends', async () => {
  const form = (more: object) => {
    const data = new FormData()
    const trap = setTrap(payload.secret, 'interest', new Date(now.getTime() - 60_000))
    const all = { organisation: 'B', sector: 'nhs', size: '1-9', name: 'B', trap, ...more }
    for (const [name, value] of Object.entries(all)) data.set(name, value)
    return data
  }
  const wrong = await registerInterest(form({ email: 'no address' }), now)
  expect(wrong?.faults.email).toMatch(/Enter your work e-mail/)
  expect(wrong?.values.organisation).toEqual(['B'])
  expect(await registerInterest(form({ email: 'm@b.example', website: 'http://x' }), now)).toBeUndefined()
  expect(await found('m@b.example')).toHaveLength(0)
})

it('a message is one record however often it is sent, and says until when it is kept', async () => {
  const data = new FormData()
  const trap = setTrap(payload.secret, 'contact', new Date(now.getTime() - 60_000))
  const typed = { about: 'A link', words: 'It is broken.', name: '', email: '', trap }
  for (const [name, value] of Object.entries(typed)) data.set(name, value)
  const yearAgo = new Date(now.getTime() - 366 * 24 * 60 * 60_000)
  const old = setTrap(payload.secret, 'contact', new Date(yearAgo.getTime() - 60_000))
  await Promise.all([1, 2, 3].map(() => sendMessage(data, now)))
  expect((await payload.count({ collection: 'messages' })).totalDocs).toBe(1)
  await payload.delete({ collection: 'messages', where: {} })
  data.set('trap', old)
  expect(await sendMessage(data, yearAgo)).toBeUndefined()
  expect((await payload.count({ collection: 'messages' })).totalDocs).toBe(1)
})

it('is gone when its time is over', async () => {
  const email = 'late@invented.example'
  await keepInterest(payload, wanted(email), new Date(now.getTime() - 15 * 24 * 60 * 60_000))
  await removeWhatIsDue.run({
    payload,
    now,
    log: console,
    signal: AbortSignal.timeout(9000),
    finish: async () => undefined,
  })
  expect(await found(email)).toHaveLength(0)
  expect(await found('once@invented.example')).toHaveLength(1)
  expect((await payload.count({ collection: 'messages' })).totalDocs).toBe(0)
})
