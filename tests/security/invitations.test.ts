import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptInvitation } from '@/accounts/accept-invitation'
import { forgetOldLinks } from '@/accounts/forget-old-links'
import { readInvitation } from '@/accounts/read-invitation'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { withAskingNetwork } from '@/limits/asking-network'
import { LIMITS } from '@/limits/limits'
import { driver } from '../support/database'
import { lastMail } from '../support/mail'
import { call, PASSWORD, signInEveryone, type Who, word } from '../support/rest'

let employer: string
beforeAll(async () => {
  await signInEveryone()
  const body = { title: `Employer ${word()}`, sector: 'nhs', size: '10-49', _status: 'published' }
  employer = (await call('POST', '/api/organisations', { as: 'editor', body })).json.doc.id
})

const invite = (as: Who, changes: object = {}) =>
  call('POST', '/api/invitations', {
    as,
    body: {
      email: `${word()}@example.org`,
      name: 'Ailsa',
      role: 'member',
      organisation: employer,
      ...changes,
    },
  })
/** Invites somebody new: their address, the link, and the record. */
async function invited(email = `${word()}@example.org`) {
  const { json } = await invite('editor', { email })
  const { text } = await lastMail(email)
  return { email, id: json.doc.id, token: /invitation\/([\w-]+)/.exec(String(text))?.[1] ?? '' }
}
const jobAt = (payload: Payload, now: Date) => ({ payload, now, log: { info: () => undefined } }) as never
const accept = (token: string, changes: object = {}) =>
  acceptInvitation({ token, name: 'Ailsa', password: PASSWORD, ...changes }, new Headers())

describe('inviting', () => {
  it.each([
    ['administrator', { role: 'editor', organisation: null }, 201],
    ['administrator', {}, 201],
    ['administrator', { organisation: null }, 400],
    ['editor', {}, 201],
    ['editor', { role: 'editor', organisation: null }, 403],
    ['editor', { role: 'administrator' }, 403],
    ['author', {}, 403],
    ['member', {}, 403],
    ['anonymous', {}, 403],
  ] as const)('%s %j: %d', async (as, changes, status) => {
    expect((await invite(as, changes)).status).toBe(status)
  })

  it('takes who, when and link from the server', async () => {
    const { json, text } = await invite('editor', {
      tokenHash: 'mine',
      expiresAt: '2099-01-01T00:00:00.000Z',
      acceptedAt: '2020-01-01T00:00:00.000Z',
    })
    expect(json.doc.expiresAt < '2090').toBe(true)
    expect(json.doc.acceptedAt ?? null).toBeNull()
    expect(text).not.toContain('tokenHash')
  })

  it('needs an address without an account', async () => {
    expect((await invite('editor', { email: 'Author@example.org' })).status).toBe(400)
  })

  it('keeps the link nowhere but in the mail', async () => {
    const { token } = await invited()
    const client = driver()
    const kept = JSON.stringify(await client.db().collection('invitations').find().toArray())
    await client.close()
    expect(token.length).toBe(43)
    expect(kept).not.toContain(token)
  })

  it('is changed by nobody, and the hash of its link is asked about by nobody', async () => {
    const { json } = await invite('administrator')
    const at = `/api/invitations/${json.doc.id}`
    expect((await call('PATCH', at, { as: 'administrator', body: { role: 'administrator' } })).status).toBe(
      403,
    )
    const asked = await call('GET', '/api/invitations?where[tokenHash][like]=a', { as: 'administrator' })
    expect(asked.status).toBe(400)
  })
})

describe('accepting', () => {
  it('makes the account that was invited, signed in, once', async () => {
    const { email, token } = await invited()
    expect(await readInvitation(token)).toMatchObject({
      email,
      role: 'member',
      organisation: expect.any(String),
    })
    const answer = await accept(token, {
      name: 'Ailsa Grant',
      role: 'administrator',
      email: 'other@example.org',
    })
    expect(answer.is).toBe('in')
    const { docs } = await (await payloadClient()).find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({ name: 'Ailsa Grant', role: 'member', organisation: employer })
    expect((await accept(token)).is).toBe('refused')
    expect(await readInvitation(token)).toBeUndefined()
  })

  it('twice at once makes one account', async () => {
    const { email, token } = await invited()
    const answers = await Promise.all([accept(token), accept(token), accept(token)])
    expect(answers.map(({ is }) => is).sort()).toEqual(['in', 'refused', 'refused'])
    expect(
      (await (await payloadClient()).count({ collection: 'users', where: { email: { equals: email } } }))
        .totalDocs,
    ).toBe(1)
  })

  it('with a bad password leaves the link good', async () => {
    const { token } = await invited()
    expect(await accept(token, { password: 'short' })).toMatchObject({
      is: 'refused',
      message: expect.stringContaining('12'),
    })
    expect((await accept(token)).is).toBe('in')
  })

  it('fails when the link is old, withdrawn, replaced or made up', async () => {
    const payload = await payloadClient()
    const old = await invited()
    const past = { expiresAt: new Date(Date.now() - 1000).toISOString() }
    await payload.db.updateOne({ collection: 'invitations', id: old.id, data: past })
    const withdrawn = await invited()
    await call('DELETE', `/api/invitations/${withdrawn.id}`, { as: 'editor' })
    const replaced = await invited()
    const current = await invited(replaced.email)
    const tokens = [old, withdrawn, replaced].map(({ token }) => token)
    for (const token of [...tokens, 'a'.repeat(43), '', '../x', '{"$gt":""}']) {
      expect([token, await readInvitation(token), (await accept(token)).is]).toEqual([
        token,
        undefined,
        'refused',
      ])
    }
    expect((await accept(current.token)).is).toBe('in')
  })

  it('is limited by network', async () => {
    const tries = () => withAskingNetwork('198.51.100.9', () => accept('b'.repeat(43)))
    for (let i = 0; i < LIMITS.linkByNetwork.points; i++) expect((await tries()).is).toBe('refused')
    expect((await tries()).is).toBe('wait')
  })

  it('leaves nothing behind for ever: what is over goes, and what may still be used stays', async () => {
    const payload = await payloadClient()
    const [old, open] = [await invited(), await invited()]
    await accept(old.token)
    await call('POST', '/api/users/forgot-password', { body: { email: old.email } })
    const user = { email: { equals: old.email } }
    const soon = new Date(Date.now() + 60 * 60_000)
    await forgetOldLinks.run(jobAt(payload, new Date()))
    expect((await payload.count({ collection: 'invitations', where: user })).totalDocs).toBe(1)
    await forgetOldLinks.run(jobAt(payload, soon))
    const rows = mongoOf(payload).collection('users')
    const kept = await rows.findOne({ email: old.email })
    expect([kept?.resetPasswordToken, kept?.sessions?.length]).toEqual([undefined, 1])
    await forgetOldLinks.run(jobAt(payload, new Date(soon.getTime() + 31 * 24 * 60 * 60_000)))
    expect((await rows.findOne({ email: old.email }))?.sessions).toEqual([])
    expect((await payload.count({ collection: 'invitations', where: user })).totalDocs).toBe(0)
    expect(await readInvitation(open.token)).toBeDefined()
  })
})
