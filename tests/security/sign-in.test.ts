import { beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '@/accounts/sign-in'
import { signOut } from '@/accounts/sign-out'
import { payloadClient } from '@/database/payload-client'
import { type RenderNotes, withRenderNotes } from '@/lib/render-notes'
import { noReads } from '@/lib/render-reads'
import { withAskingNetwork } from '@/limits/asking-network'
import { limitForm } from '@/limits/limit-form'
import { limiterFor } from '@/limits/limit-store'
import { LIMITS } from '@/limits/limits'
import { giveBackTurns, takeTurns } from '@/limits/take-turn'
import { driver } from '../support/database'
import { call, PASSWORD, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

let networks = 0
const otherNetwork = () => `203.0.113.${networks++}`
const login = (email: string, password: string, { network = otherNetwork(), cookie = '' } = {}) =>
  withAskingNetwork(network, () =>
    call('POST', '/api/users/login', { body: { email, password }, headers: cookie ? { cookie } : {} }),
  )
const deviceOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .find((each) => each.startsWith('hub-device=')) ?? ''

/** Uses up a limit without hashing a password each time. */
async function useUp(limit: (typeof LIMITS)[keyof typeof LIMITS], key: string) {
  const payload = await payloadClient()
  await Promise.all(Array.from({ length: limit.points }, () => takeTurns(payload, [{ limit, key }])))
}

describe('too many attempts', () => {
  it('are told in words, with a header', async () => {
    const network = otherNetwork()
    await useUp(LIMITS.signInByNetwork, network)
    const { status, headers, text } = await login(`${word()}@example.org`, 'x', { network })
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(600)
    expect(text).toMatch(/Too many attempts. Wait 1\d minutes and try again/)
  })

  it('on one account from one network are refused, the right password included, and other accounts are not', async () => {
    const network = otherNetwork()
    for (let i = 0; i < LIMITS.signInByPair.points; i++)
      expect((await login('author@example.org', 'wrong', { network })).status).toBe(401)
    expect((await login('author@example.org', PASSWORD, { network })).status).toBe(429)
    expect((await login('editor@example.org', PASSWORD, { network })).status).toBe(200)
  })

  it('never keep somebody out on a device where they signed in before', async () => {
    const network = otherNetwork()
    const device = deviceOf((await login('editor@example.org', PASSWORD, { network })).headers)
    expect(device).not.toBe('')
    await useUp(LIMITS.signInByNetwork, network)
    await useUp(LIMITS.signInByPair, `${network} editor@example.org`)
    await useUp(LIMITS.signInByAccount, 'editor@example.org')
    expect((await login('editor@example.org', PASSWORD, { network })).status).toBe(429)
    expect((await login('editor@example.org', PASSWORD)).status).toBe(429)
    expect((await login('editor@example.org', PASSWORD, { network, cookie: device })).status).toBe(200)
    expect((await login('author@example.org', PASSWORD, { network, cookie: device })).status).toBe(429)
  })

  it('with a known device are limited too', async () => {
    const device = deviceOf((await login('member@example.org', PASSWORD)).headers)
    const id = device.split('=')[1]?.split('.')[0] ?? ''
    await useUp(LIMITS.signInByDevice, id)
    expect((await login('member@example.org', PASSWORD, { cookie: device })).status).toBe(429)
  })

  it('count failures alone', async () => {
    const network = otherNetwork()
    for (let i = 0; i < LIMITS.signInByPair.points + 2; i++)
      expect((await login('administrator@example.org', PASSWORD, { network })).status).toBe(200)
  }, 60_000)

  it('hold for the mailbox and for links to a new password', async () => {
    const network = otherNetwork()
    const ask = (path: string, body: object) => withAskingNetwork(network, () => call('POST', path, { body }))
    const email = `${word()}@example.org`
    const forgotten = await Promise.all([1, 2, 3, 4].map(() => ask('/api/users/forgot-password', { email })))
    expect(forgotten.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429])
    await useUp(LIMITS.linkByNetwork, `reset ${network}`)
    expect((await ask('/api/users/reset-password', { token: 'x', password: PASSWORD })).status).toBe(429)
  })
})

describe('limits', () => {
  const limit = { name: 'tried', points: 3, seconds: 60 }

  it('are one for all processes', async () => {
    const payload = await payloadClient()
    const client = driver()
    // Another process has another connection, and counters of its own.
    const other = {
      secret: payload.secret,
      db: { connection: { name: client.db().databaseName, getClient: () => client } },
    } as never
    const turns = [{ limit, key: 'shared' }]
    for (const each of [payload, other, payload]) expect(await takeTurns(each, turns)).toBeUndefined()
    expect((await takeTurns(other, turns))?.seconds).toBeGreaterThan(50)
    await giveBackTurns(payload, turns)
    await client.close()
  })

  it('count on in memory while the database does not answer', async () => {
    const client = driver('mongodb://127.0.0.1:1/none?serverSelectionTimeoutMS=50')
    const away = {
      secret: 'x'.repeat(32),
      db: { connection: { name: client.db().databaseName, getClient: () => client } },
    } as never
    const turns = [{ limit, key: 'away' }]
    const waits = []
    for (let i = 0; i < 4; i++) waits.push(await takeTurns(away, turns))
    expect(waits.map((wait) => wait?.seconds !== undefined)).toEqual([false, false, false, true])
    await client.close()
  })

  it('keep neither address nor name', async () => {
    const payload = await payloadClient()
    await limiterFor(payload, limit).get('x')
    const client = driver()
    const kept = JSON.stringify(await client.db().collection('rate-limits').find().toArray())
    await client.close()
    expect(kept).toContain('sign-in-pair')
    expect(kept).not.toMatch(/example\.org|203\.0\.113/)
  })
})

describe('a public form', () => {
  it('is sent so often from one network, and each form counts by itself', async () => {
    const notes: RenderNotes = { keep: true, reads: noReads() }
    const send = (form: string, network = '198.51.100.7') =>
      withRenderNotes(notes, () => withAskingNetwork(network, () => limitForm(form)))
    for (let i = 0; i < LIMITS.formByNetwork.points; i++) expect(await send('contact')).toBeUndefined()
    expect(notes.wait).toBeUndefined()
    expect(await send('contact')).toMatchObject({ message: expect.stringContaining('minutes') })
    expect(notes.wait).toBeGreaterThan(500)
    expect(await send('interest')).toBeUndefined()
    expect(await send('contact', '198.51.100.8')).toBeUndefined()
  })
})

describe('signing in from a page', () => {
  const headers = (cookies: { name: string; value: string }[] = []) =>
    new Headers({
      origin: 'http://localhost:3000',
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    })
  const me = (cookies: { name: string; value: string }[]) =>
    call('GET', '/api/users/me', { headers: { cookie: headers(cookies).get('cookie') ?? '' } })

  it('gives the cookies of a session, and signing out ends it on the server', async () => {
    const answer = await signIn({ email: 'Member@example.org ', password: PASSWORD }, headers())
    if (answer.is !== 'in') throw new Error(answer.is)
    expect(answer.cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
      ['payload-token', true, 'lax'],
      ['hub-device', true, 'lax'],
    ])
    expect((await me(answer.cookies)).json.user.email).toBe('member@example.org')
    expect(await signOut(headers(answer.cookies))).toMatchObject([
      { name: 'payload-token', value: '', maxAge: 0 },
    ])
    expect((await me(answer.cookies)).json.user).toBeNull()
  })

  it('says the same of a wrong password and an unknown address', async () => {
    const wrong = await signIn({ email: 'member@example.org', password: 'wrong' }, headers())
    const unknown = await signIn({ email: `${word()}@example.org`, password: 'wrong' }, headers())
    expect(wrong).toEqual(unknown)
    expect(wrong.is).toBe('refused')
  })

  it('waits like everybody', async () => {
    const email = `${word()}@example.org`
    await useUp(LIMITS.signInByAccount, email)
    const answer = await signIn({ email, password: 'wrong' }, headers())
    expect(answer).toMatchObject({ is: 'wait', message: expect.stringContaining('Wait') })
  })
})
