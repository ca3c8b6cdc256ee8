import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from '../support/eventually'
import { ADMIN, type RunningHub, startHub } from '../support/start-hub'

const PUBLIC_URL = 'https://hub.example'
const SECRET = 'only-in-this-test-0123456789abcdefghijkl'
/** In nothing that the hub says by itself. */
const MARK = 'qzvxkw'
/** On the page of what members report, whatever they do. */
const REPORT = 'noted anything before that day'
const TOKEN = `${MARK}${'t'.repeat(43 - MARK.length)}`

let hub: RunningHub
beforeAll(async () => {
  // Nothing answers at port 1: mails stay in the outbox, and their failure is logged.
  const env = { PUBLIC_URL, PAYLOAD_SECRET: SECRET, SMTP_URL: 'smtp://127.0.0.1:1', LOG_LEVEL: 'trace' }
  hub = await startHub({ env })
})
afterAll(() => hub?.stop())

const ask = (address: string, init: RequestInit = {}) =>
  fetch(hub.url + address, {
    redirect: 'manual',
    ...init,
    headers: { origin: PUBLIC_URL, 'user-agent': `${MARK} browser`, ...init.headers },
  })
const json = (address: string, body: unknown, cookie = '') =>
  ask(address, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** Sends the form of a page as a browser without scripts does. */
async function sendForm(address: string, typed: Record<string, string>): Promise<number> {
  const page = await (await ask(address)).text()
  const form = new FormData()
  for (const [, name = '', value = ''] of page.matchAll(/type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g))
    form.set(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return (await ask(address, { method: 'POST', body: form })).status
}

async function signIn() {
  const answer = await json('/api/users/login', ADMIN)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('strict-transport-security')).toContain('max-age=')
  const cookies = answer.headers.getSetCookie()
  for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly.*; Secure|; Secure.*; HttpOnly/)
  return cookies.map((cookie) => cookie.split(';')[0] ?? '')
}

test('the log of a running hub holds no name, address, token, password or words that somebody typed', async () => {
  // What it said at its start is for whoever started it: how to sign in the first time.
  await eventually('how to sign in', async () => hub.logs().includes('Sign in as'), 10_000)
  const start = hub.logs().length
  const cookies = await signIn()
  const cookie = cookies.join('; ')
  const email = `${MARK}@example.org`
  expect((await json('/api/users/login', { email, password: `${MARK}-password` })).status).toBe(401)
  expect((await json('/api/users/login', `{"email": "${email}"`)).status).toBe(400)
  const forgot = await json('/api/users/forgot-password', { email: ADMIN.email })
  expect(forgot.status).toBe(200)
  expect((await json('/api/invitations', { email, name: MARK, role: 'author' }, cookie)).status).toBe(201)
  expect((await json('/api/guidance', { title: MARK, isIt: MARK }, cookie)).status).toBe(201)
  for (const page of ['/search', '/search.json', '/suggest.json', '/case-studies'])
    expect((await ask(`${page}?q=${MARK}`)).status).toBe(200)
  for (const page of [
    'sign-off',
    'preview',
    'share-your-practice',
    'account/invitation',
    'account/new-password',
    'get-involved/confirm',
  ])
    expect([page, (await ask(`/${page}/${TOKEN}`)).status < 500]).toEqual([page, true])
  expect((await ask(`/api/users?where[email][equals]=${email}`)).status).toBe(403)
  expect((await ask(`/api/${MARK}`)).status).toBe(404)
  expect((await ask(`/${MARK}`, { headers: { cookie } })).status).toBe(404)
  expect((await ask('/admin', { headers: { cookie } })).status).toBe(200)
  // Next has sent the frame of the page before it leads to the sign-in: that stands in the body, and nothing else does.
  const led = await (await ask('/admin/what-members-report')).text()
  expect(led).toContain('NEXT_REDIRECT;replace;/admin/login')
  expect(led).not.toContain(REPORT)
  expect(await (await ask('/admin/what-members-report', { headers: { cookie } })).text()).toContain(REPORT)
  expect(await sendForm('/contact', { name: MARK, email, about: MARK, message: MARK })).toBeLessThan(500)
  expect(await sendForm('/account/sign-in', { email, password: MARK })).toBeLessThan(500)
  const file = new FormData()
  file.set('file', new File([`<svg>${MARK}</svg>`], `${MARK}.svg`))
  const upload = await ask('/api/media', { method: 'POST', headers: { cookie }, body: file })
  expect(upload.status).toBe(400)

  await new Promise((resolve) => setTimeout(resolve, 3000))
  const log = hub.logs().slice(start).toLowerCase()
  const tokens = cookies.map((each) => each.slice(each.indexOf('=') + 1).toLowerCase())
  for (const hidden of [MARK, SECRET, ADMIN.email, ADMIN.password, ...tokens])
    expect([hidden, log.split('\n').filter((line) => line.includes(hidden))]).toEqual([hidden, []])
})

test('what browsers are sent has no source map and knows no variable of the server', async () => {
  const folder = path.resolve(import.meta.dirname, '../../.next/static')
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(js|css|map)$/.test(file))
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8')
    expect([
      file,
      /PAYLOAD_SECRET|DATABASE_URI|ALGOLIA_ADMIN_KEY|SMTP_URL|S3_SECRET|mongodb:\/\//.exec(text)?.[0],
    ]).toEqual([file, undefined])
  }
})
