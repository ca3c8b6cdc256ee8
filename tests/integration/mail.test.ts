import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { outboxRows, outboxState } from '@/email/outbox'
import { queueMail } from '@/email/queue-mail'
import { sendQueuedMail } from '@/email/send-queued-mail'
import { type MailSink, startMailSink } from '../support/mail-sink'

const setting = vi.hoisted(() => ({ url: undefined as string | undefined }))
vi.mock('@/config/env', async (original) => {
  const real = await original<typeof import('@/config/env')>()
  return { ...real, env: () => ({ ...real.env(), SMTP_URL: setting.url }) }
})

let payload: Payload
let sink: MailSink
const warned: object[] = []
const rows = () => outboxRows(mongoOf(payload))

const send = (signal = new AbortController().signal) =>
  sendQueuedMail.run({
    payload,
    signal,
    now: new Date(),
    finish: async () => undefined,
    log: { info: () => undefined, warn: (details) => void warned.push(details) },
  })

const mail = (to: string, changes = {}) => ({
  to,
  kind: 'review-asked' as const,
  subject: 'A review is asked',
  paragraphs: ['$Mòrag asks for a review.'],
  action: { label: 'Open it', path: '/admin' },
  reason: 'You are an editor.',
  ...changes,
})
const queue = (to: string, changes = {}) => queueMail(mail(to, changes), { req: { payload } as never })
const dueNow = () => rows().updateMany({ state: 'queued' }, { $set: { dueAt: new Date(0) } })

beforeAll(async () => {
  payload = await payloadClient()
  sink = await startMailSink()
})
afterAll(() => sink.close())
beforeEach(async () => {
  await rows().deleteMany({})
  setting.url = sink.url
  sink.mails.length = 0
  warned.length = 0
})

it('goes out as text and HTML, and nothing of it is kept', async () => {
  await queue('ailsa@example.org')
  await send()
  expect(sink.mails.map(({ to }) => to)).toEqual([['ailsa@example.org']])
  const { raw } = sink.mails[0] ?? { raw: '' }
  expect(raw).toMatch(/^From: "?Equally Safe at Work hub"? <no-reply@localhost>/m)
  expect(raw).toContain('Content-Type: text/plain; charset=utf-8')
  expect(raw).toContain('Content-Type: text/html; charset=utf-8')
  expect(raw).toContain('http://localhost:3000/admin')
  const [row] = await rows().find().toArray()
  expect(row).toMatchObject({ state: 'sent', kind: 'review-asked' })
  expect(JSON.stringify(row)).not.toMatch(/ailsa|Mòrag/)
})

it('waits while the mail server is away, is told, and goes out once it is back', async () => {
  setting.url = 'smtp://127.0.0.1:9'
  await queue('ailsa@example.org')
  await queue('mhairi@example.org')
  await send()
  expect(await outboxState(mongoOf(payload))).toMatchObject({ queued: 2, fault: 'ESOCKET', lost: 0 })
  // The second was not tried: the server was away for the first.
  expect((await rows().find().toArray()).map(({ attempts }) => attempts).sort()).toEqual([0, 1])
  expect(JSON.stringify(warned)).not.toContain('@')
  setting.url = sink.url
  await dueNow()
  await send()
  expect(sink.mails).toHaveLength(2)
})

it('that a mailbox refuses is not tried again and holds up no other', async () => {
  sink.refuse.add('gone@example.org')
  await queue('gone@example.org')
  await queue('ailsa@example.org')
  await send()
  expect(sink.mails.map(({ to }) => to)).toEqual([['ailsa@example.org']])
  expect(await outboxState(mongoOf(payload))).toMatchObject({ queued: 0, lost: 1 })
  expect(JSON.stringify(await rows().find().toArray())).not.toContain('gone@')
})

it('goes out once though several workers look at once', async () => {
  for (let i = 0; i < 5; i++) await queue(`a${i}@example.org`)
  await Promise.all([send(), send(), send()])
  expect(sink.mails.map(({ to }) => to[0]).sort()).toEqual([0, 1, 2, 3, 4].map((i) => `a${i}@example.org`))
})

it('is queued exactly when the transaction around it is committed', async () => {
  for (const end of ['rollbackTransaction', 'commitTransaction'] as const) {
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    await queueMail(mail('ailsa@example.org'), { req: { payload, transactionID } as never })
    await payload.db[end](transactionID)
  }
  expect(await rows().countDocuments()).toBe(1)
})

it('is not sent to who does not want it, or has no account any more; what is needed is', async () => {
  const data = { password: 'kelp-tractor-ninety', name: 'Ailsa', role: 'editor' as const }
  await payload.create({
    collection: 'users',
    data: { ...data, email: 'choosy@example.org', mailOff: ['review-asked'] },
  })
  await payload.create({
    collection: 'users',
    data: { ...data, email: 'closed@example.org', disabled: true },
  })
  expect(await queue('Choosy@example.org')).toBe(false)
  expect(await queue('choosy@example.org', { kind: 'password' })).toBe(true)
  expect(await queue('choosy@example.org', { kind: 'changes-asked' })).toBe(true)
  expect(await queue('closed@example.org', { kind: 'password' })).toBe(false)
  const [, changes] = await rows().find().sort({ queuedAt: 1 }).toArray()
  expect(changes?.text).toContain('Choose which mail you get: http://localhost:3000/admin/account')
})

it('for a new password goes the same way', async () => {
  await payload.create({
    collection: 'users',
    data: { password: 'kelp-tractor-ninety', name: 'Ailsa', role: 'editor', email: 'forgot@example.org' },
  })
  await payload.forgotPassword({ collection: 'users', data: { email: 'forgot@example.org' } })
  await send()
  expect(sink.mails.map(({ to }) => to)).toEqual([['forgot@example.org']])
  expect(sink.mails[0]?.raw).toContain('/account/new-password/')
})
