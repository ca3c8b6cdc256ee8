import http from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../support/content-feed'
import { Editor } from '../support/editor'
import { farWord } from '../support/guidance'
import { type RunningHub, startHub } from '../support/start-hub'

let hub: RunningHub
let editor: Editor

beforeAll(async () => {
  hub = await startHub()
  editor = await Editor.signIn(hub.url)
})

afterAll(async () => {
  await hub.stop()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(hub.url + path, { headers, redirect: 'manual' })
const text = async (path: string) => (await get(path)).text()

/** By hand, so that the address and headers go out exactly as written. */
function raw(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: object } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { port: hub.port, path, method, agent: false, headers: { ...headers } }
    const req = http.request(options, (res) => {
      res.resume()
      res.on('end', () => resolve(res.statusCode ?? 0))
    })
    req.on('error', reject)
    req.end()
  })
}

describe('every kind of public page', () => {
  test.each([
    '/',
    '/case-studies',
    '/policies',
    '/guidance',
    '/topics',
    '/community',
    '/search?q=abuse',
    '/nowhere',
  ])('%s is a whole document without the framework', async (path) => {
    const answer = await get(path)
    const html = await answer.text()
    expect(html).toMatch(/<main[\s>][\s\S]*<\/main>[\s\S]*<\/html>/)
    expect(html.match(/<title>/g)).toHaveLength(1)
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    const ours = (tag: string) => /src="\/js\/|application\/ld\+json|speculationrules/.test(tag)
    expect(scripts.filter((tag) => !ours(tag))).toEqual([])
    expect(html).not.toMatch(/__next_f|as="script"|modulepreload|<!--\$|\sstyle="/)
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('link')).toBeNull()
  })

  test('style sheets and fonts that pages name are there, compressed and lasting', async () => {
    const html = await text('/')
    const files = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|js|fonts)\/[^"]+)"/g)].map(
      ([, file]) => file,
    )
    expect(files.length).toBeGreaterThan(0)
    for (const file of new Set(files)) {
      const answer = await get(file ?? '', { 'accept-encoding': 'br' })
      expect([file, answer.status]).toEqual([file, 200])
      expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=/)
    }
  })
})

describe('a kept page', () => {
  test('is gone once its document is unpublished, and new once it has changed', async () => {
    const [first, second] = [farWord(), farWord()]
    const { slug } = await editor.publish({ title: `Guide ${first}` })
    const path = `/guidance/${slug}`
    await until(async () => (await text(path)).includes(first))
    await editor.change(slug, { title: `Guide ${second}` })
    await until(async () => (await text(path)).includes(second), 1000)
    await until(async () => (await text('/guidance')).includes(second), 1000)
    await editor.change(slug, { _status: 'draft' })
    await until(async () => (await get(path)).status === 404, 1000)
    expect(await text('/guidance')).not.toContain(second)
  })

  test('that 200 readers want at the moment it expires is given to all of them', async () => {
    const { slug } = await editor.publish()
    await until(async () => (await get(`/guidance/${slug}`)).status === 200)
    const change = editor.change(slug, { summary: 'Changed again.' })
    const statuses = await Promise.all(Array.from({ length: 200 }, () => raw(`/guidance/${slug}`)))
    await change
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
})

describe('staff', () => {
  test('get the admin with its scripts, and nobody keeps it', async () => {
    const answer = await get('/admin/login', { 'accept-encoding': 'gzip' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<script')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect((await get('/api/guidance')).headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('two hubs on one database, each with a cache and an index of its own', () => {
  let other: RunningHub
  const asked = (at: RunningHub, path: string) => fetch(at.url + path).then((answer) => answer.text())
  const epochOf = async (at: RunningHub) => {
    const { feed } = JSON.parse(await asked(at, '/health/ready'))
    return feed.epoch as number
  }

  beforeAll(async () => {
    other = await startHub({ env: { DATABASE_URI: hub.databaseUri ?? '' } })
  })
  afterAll(async () => {
    await other.stop()
  })

  const both = <T>(ask: (at: RunningHub) => Promise<T>) => Promise.all([ask(hub), ask(other)])
  const bothSay = (path: string, word: string) =>
    until(async () => (await both((at) => asked(at, path))).every((text) => text.includes(word)))

  test('give no old answer once they have seen the epoch', async () => {
    const { slug } = await editor.publish()
    const path = `/guidance/${slug}`
    await bothSay('/guidance', path)
    for (let round = 0; round < 5; round++) {
      // Kept by both, and read from what is kept.
      await both((at) => Promise.all([asked(at, path), asked(at, path), asked(at, '/guidance')]))
      const word = farWord()
      const before = await both(epochOf)
      await editor.change(slug, { title: `Guide ${word}` })
      await until(async () => (await both(epochOf)).every((now, i) => now > (before[i] ?? 0)))
      for (const text of await both((at) => asked(at, path))) expect(text).toContain(word)
      await bothSay(`/search.json?q=${word}`, path)
      for (const text of await both((at) => asked(at, '/guidance'))) expect(text).toContain(word)
    }
    await editor.change(slug, { _status: 'draft' })
    await until(async () => (await both((at) => fetch(at.url + path))).every(({ status }) => status === 404))
  })
})

test('an address that a document once had leads on, and so does that of its PDF', async () => {
  const { slug } = await editor.publish()
  await editor.change(slug, { slug: `${slug}-now` })
  for (const ending of ['', '.pdf']) {
    const now = `/guidance/${slug}-now${ending}`
    await until(async () => (await get(now)).status === 200)
    const { status, headers } = await get(`/guidance/${slug}${ending}`)
    expect([status, new URL(headers.get('location') ?? '', hub.url).pathname]).toEqual([308, now])
  }
})
