import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { askNewPassword } from '@/accounts/ask-new-password'
import { confirmCode } from '@/accounts/confirm-code'
import { openSession } from '@/accounts/open-session'
import { endSessions, ownSessions } from '@/accounts/own-sessions'
import { acceptCode } from '@/accounts/second-factor/accept-code'
import { codeAt } from '@/accounts/second-factor/code'
import {
  beginOwnCode,
  type CodeAnswer,
  confirmOwnCode,
  ownSetUp,
  removeOwnCode,
  renewOwnCodes,
} from '@/accounts/second-factor/own-code'
import { setNewPassword } from '@/accounts/set-new-password'
import { signIn } from '@/accounts/sign-in'
import { type SignedIn, signedIn } from '@/accounts/signed-in'
import { payloadClient } from '@/database/payload-client'
import { LIMITS } from '@/limits/limits'
import { takeTurns } from '@/limits/take-turn'
import { driver } from '../support/database'
import { lastMail } from '../support/mail'
import { call, idOf, PASSWORD, signInEveryone, word } from '../support/rest'

beforeAll(signInEveryone)

const cookieIn = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
const login = (email: string, more: object = {}, cookie = '') =>
  call('POST', '/api/users/login', { body: { email, password: PASSWORD, ...more }, headers: { cookie } })

/** Somebody new with the password of everybody, signed in: neither is hashed again. */
async function person(role: 'administrator' | 'editor' | 'member' = 'editor') {
  const email = `${word()}@example.org`
  const payload = await payloadClient()
  const { hash, salt } =
    (await payload.db.findOne<{ id: string; hash?: string; salt?: string }>({
      collection: 'users',
      where: { email: { equals: 'author@example.org' } },
    })) ?? {}
  const data = { email, name: 'Ailsa', role, hash, salt, sessions: [] }
  const user = await payload.db.create({ collection: 'users', data })
  const cookies = await openSession(user, await createLocalReq({}, payload))
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const signed = async (): Promise<SignedIn> => {
    const found = await signedIn(new Headers({ cookie, origin: HERE }))
    if (!found) throw new Error(`${email} is not signed in`)
    return found
  }
  const begin = async () => {
    await beginOwnCode(await signed())
    return (await ownSetUp(await signed())) ?? { key: '', picture: '' }
  }
  const own = async (work: (req: SignedIn, code: string) => Promise<CodeAnswer>, code: string) =>
    work(await signed(), code)
  return { id: String(user.id), email, cookie, signed, begin, own }
}

const HERE = 'http://localhost:3000'
const next = (secret: string) => codeAt(secret, new Date())

async function withCode(role?: 'administrator' | 'editor' | 'member') {
  const made = await person(role)
  const { key: secret } = await made.begin()
  const codes = codesOf(await made.own(confirmOwnCode, next(secret)))
  // The period of the code that was just used; the next one is taken too.
  const code = () => codeAt(secret, new Date(Date.now() + 30_000))
  return { ...made, secret, codes, code }
}

function codesOf(answer: CodeAnswer): string[] {
  if (answer.is !== 'done') throw new Error(answer.message)
  return answer.codes
}

describe('a second factor', () => {
  it('is set up with a code from the app, and asked for from then on', async () => {
    const { email, own, begin } = await person()
    expect((await own(confirmOwnCode, '123456')).is).toBe('refused')
    const { key, picture } = await begin()
    expect(picture).toMatch(/^<svg/)
    expect((await login(email)).status).toBe(200)
    expect((await own(confirmOwnCode, '000000')).is).toBe('refused')
    expect(codesOf(await own(confirmOwnCode, next(key)))).toHaveLength(10)
    expect((await lastMail(email)).text).toContain('asks for a code')
    expect((await begin()).key).toBe('')
    const asked = await login(email)
    expect([asked.status, asked.json.errors[0].data]).toEqual([401, { secondFactor: true }])
    expect(asked.headers.getSetCookie()).toEqual([])
    expect((await login(email, { code: codeAt(key, new Date(Date.now() + 30_000)) })).status).toBe(200)
  })

  it('takes each code once, from the app and from paper, also at the same moment', async () => {
    const { id, codes, code } = await withCode()
    const payload = await payloadClient()
    const twice = (text: string) => Promise.all([1, 2].map(() => acceptCode(payload, id, text)))
    expect((await twice(code())).sort()).toEqual([false, true])
    expect((await twice(codes[0] ?? '')).sort()).toEqual([false, true])
    expect(await acceptCode(payload, id, codes[0] ?? '')).toBe(false)
    expect(await acceptCode(payload, id, (codes[1] ?? '').toLowerCase().replace('-', ' '))).toBe(true)
  })

  it('cannot be guessed, and guessing elsewhere does not use up the attempts of a known device', async () => {
    const { id, email, cookie, codes } = await withCode()
    expect((await login(email, { code: '123456' })).status).toBe(401)
    const turns = [{ limit: LIMITS.codeByAccount, key: `${id} ` }]
    for (let i = 1; i < LIMITS.codeByAccount.points; i++) await takeTurns(await payloadClient(), turns)
    expect((await login(email, { code: codes[0] })).status).toBe(429)
    expect((await login(email, { code: codes[0] }, cookie)).status).toBe(200)
  })

  it('ends the sessions that were opened with the password alone', async () => {
    const { email, own, begin, cookie } = await person()
    const other = cookieIn((await login(email)).headers)
    await own(confirmOwnCode, next((await begin()).key))
    const me = async (session: string) =>
      (await call('GET', '/api/users/me', { headers: { cookie: session } })).json.user?.email
    expect([await me(cookie), await me(other)]).toEqual([email, undefined])
  })

  it('is kept encrypted, its recovery codes as hashes, and shown by no interface', async () => {
    const { id, secret, codes } = await withCode()
    const client = driver()
    const kept = JSON.stringify([
      await client.db().collection('second-factors').find().toArray(),
      await client.db().collection('users').find().toArray(),
    ])
    await client.close()
    const { text } = await call('GET', `/api/users/${id}?depth=2`, { as: 'administrator' })
    for (const hidden of [secret, ...codes]) expect(kept + text).not.toContain(hidden)
    expect(text).toContain('secondFactorSince')
  })

  it('is switched off with a code, and its owner hears of it', async () => {
    const { email, own, codes } = await withCode()
    expect((await own(removeOwnCode, '123456')).is).toBe('refused')
    expect((await own(removeOwnCode, codes[2] ?? '')).is).toBe('done')
    expect((await login(email)).status).toBe(200)
    expect((await lastMail(email)).text).toContain('code from an app')
  })

  it('is taken away by an administrator, and by nobody else', async () => {
    const { id, email, cookie } = await withCode()
    const take = (ask: object) =>
      call('PATCH', `/api/users/${id}`, {
        body: { removeSecondFactor: true, secondFactorSince: null },
        ...ask,
      })
    await take({ headers: { cookie } })
    await take({ as: 'editor' })
    expect((await login(email)).status).toBe(401)
    const taken = await take({ as: 'administrator' })
    expect(taken.status).toBe(200)
    expect(taken.json.doc.secondFactorTaken.by).toMatchObject({ id: await idOf('administrator') })
    expect((await login(email)).status).toBe(200)
  })

  it('renews its recovery codes', async () => {
    const { id, own, codes } = await withCode()
    const fresh = codesOf(await own(renewOwnCodes, codes[0] ?? ''))
    const payload = await payloadClient()
    expect(await acceptCode(payload, id, codes[1] ?? '')).toBe(false)
    expect(await acceptCode(payload, id, fresh[0] ?? '')).toBe(true)
  })

  it('is for who is signed in, from this site', async () => {
    const { cookie } = await person()
    const who = (headers: Record<string, string>) => signedIn(new Headers(headers))
    expect(await who({})).toBeUndefined()
    expect(await who({ cookie, origin: 'https://evil.example' })).toBeUndefined()
    expect((await who({ cookie, origin: HERE }))?.user.role).toBe('editor')
  })
})

describe('the step after the password on a page', () => {
  const headers = (cookies: { name: string; value: string }[] = []) =>
    new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') })

  it('opens the session with a code alone', async () => {
    const { email, code } = await withCode('member')
    const first = await signIn({ email, password: PASSWORD }, headers())
    if (first.is !== 'code-needed') throw new Error(first.is)
    expect(first.cookies.map(({ name }) => name)).toEqual(['hub-code-step'])
    expect(await confirmCode('000000', headers(first.cookies))).toMatchObject({ is: 'refused' })
    const second = await confirmCode(code(), headers(first.cookies))
    if (second.is !== 'in') throw new Error(second.is)
    const { cookie = '' } = Object.fromEntries(headers(second.cookies))
    expect((await call('GET', '/api/users/me', { headers: { cookie } })).json.user.email).toBe(email)
  })

  it('needs the password first', async () => {
    const { id, code } = await withCode('member')
    for (const value of ['', id, `${id}.9999999999999.x`])
      expect((await confirmCode(code(), headers([{ name: 'hub-code-step', value }]))).is).toBe('refused')
  })
})

describe('administrators who must have one', () => {
  const settings = (ask: object, requireSecondFactor: boolean) =>
    call('POST', '/api/globals/account-settings', { body: { requireSecondFactor }, ...ask })

  it('can do nothing but set it up until they have, and whoever asks for it has one first', async () => {
    expect((await settings({ as: 'editor' }, true)).status).toBe(403)
    expect((await settings({ as: 'administrator' }, true)).status).toBe(400)
    const first = await withCode('administrator')
    const second = await person('administrator')
    expect((await settings({ headers: { cookie: first.cookie } }, true)).status).toBe(200)
    const users = (cookie: string) => call('GET', '/api/users?limit=1', { headers: { cookie } })
    expect([(await users(first.cookie)).status, (await users(second.cookie)).status]).toEqual([200, 403])
    const payload = await payloadClient()
    const third = { email: `${word()}@example.org`, password: PASSWORD, name: 'Third' }
    const made = await payload.create({ collection: 'users', data: { ...third, role: 'administrator' } })
    expect(made.secondFactorDue).toBe(true)
    await second.own(confirmOwnCode, next((await second.begin()).key))
    expect((await users(second.cookie)).status).toBe(200)
    expect((await settings({ headers: { cookie: first.cookie } }, false)).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'users',
      where: { secondFactorDue: { equals: true } },
    })
    expect(docs).toEqual([])
  })
})

describe('sessions', () => {
  it('are ended one by one, or all but one', async () => {
    const { email, cookie, signed } = await person()
    const [other, third] = [await login(email), await login(email)].map(({ headers }) => cookieIn(headers))
    const me = async (session = '') =>
      (await call('GET', '/api/users/me', { headers: { cookie: session } })).json.user !== null
    const [newest, older] = await ownSessions(await signed())
    expect([newest?.isThis, older?.isThis]).toEqual([false, false])
    await endSessions(await signed(), { id: older?.id ?? '' })
    expect([await me(cookie), await me(other), await me(third)]).toEqual([true, false, true])
    await endSessions(await signed(), 'others')
    expect([await me(cookie), await me(third)]).toEqual([true, false])
  })

  it('end elsewhere with a new password, and its owner hears of it', async () => {
    const { id, email, cookie } = await person()
    const other = cookieIn((await login(email)).headers)
    await call('PATCH', `/api/users/${id}`, {
      headers: { cookie },
      body: { password: 'heron-ladder-quilt-9' },
    })
    const me = async (session: string) =>
      (await call('GET', '/api/users/me', { headers: { cookie: session } })).json.user !== null
    expect([await me(cookie), await me(other)]).toEqual([true, false])
    expect((await lastMail(email)).text).toContain('its password')
  })
})

describe('a link to a new password', () => {
  const linkTo = async (email: string) => {
    await call('POST', '/api/users/forgot-password', { body: { email } })
    return /new-password\/([0-9a-f]{40})/.exec(String((await lastMail(email)).text))?.[1] ?? ''
  }
  const reset = (token: string, password = 'heron-ladder-quilt-9') =>
    call('POST', '/api/users/reset-password', { body: { token, password } })

  it('works once, ends all sessions, signs nobody in, and is kept as a hash', async () => {
    const { email, cookie } = await person()
    const token = await linkTo(email)
    const client = driver()
    expect(JSON.stringify(await client.db().collection('users').find().toArray())).not.toContain(token)
    await client.close()
    expect((await reset(token, 'short')).status).toBe(400)
    const done = await reset(token)
    expect([done.status, done.json.user, done.json.token]).toEqual([200, null, ''])
    expect((await call('GET', '/api/users/me', { headers: { cookie } })).json.user).toBeNull()
    expect((await reset(token)).status).toBe(403)
    expect((await login(email)).status).toBe(401)
    expect((await login(email, { password: 'heron-ladder-quilt-9' })).status).toBe(200)
  })

  it('is asked for and used on a page too', async () => {
    const { email } = await person('member')
    expect(await askNewPassword(` ${email.toUpperCase()}`, new Headers())).toBeUndefined()
    const token = /new-password\/([0-9a-f]{40})/.exec(String((await lastMail(email)).text))?.[1] ?? ''
    const set = (password: string) => setNewPassword({ token, password }, new Headers())
    expect(await set('short')).toMatchObject({ is: 'refused', message: expect.stringContaining('12') })
    expect(await set('heron-ladder-quilt-9')).toBeUndefined()
    expect(await set('heron-ladder-quilt-9')).toMatchObject({
      is: 'refused',
      message: expect.stringContaining('used'),
    })
  })

  it('does not stand for the code', async () => {
    const { email } = await withCode()
    expect((await reset(await linkTo(email))).status).toBe(200)
    expect((await login(email, { password: 'heron-ladder-quilt-9' })).json.errors[0].data).toEqual({
      secondFactor: true,
    })
  })

  it('is too old after half an hour', async () => {
    const { id, email } = await person('member')
    const token = await linkTo(email)
    const client = driver()
    const kept = await client.db().collection('users').findOne({ email })
    await client.close()
    expect(Date.parse(kept?.resetPasswordExpiration) - Date.now()).toBeLessThanOrEqual(30 * 60_000)
    const payload = await payloadClient()
    const data = { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() }
    await payload.db.updateOne({ collection: 'users', id, data })
    expect((await reset(token)).status).toBe(403)
  })

  it('is asked for in the same words and time, whether there is an account or not', async () => {
    const ask = async (email: string) => {
      const start = performance.now()
      const { status, text } = await call('POST', '/api/users/forgot-password', { body: { email } })
      return { status, text, took: performance.now() - start }
    }
    const [known, unknown] = [await ask((await person()).email), await ask(`${word()}@example.org`)]
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(Math.abs(known.took - unknown.took)).toBeLessThan(150)
  })
})
