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

  test('is not spoilt by headers of Next, of proxies or of a stranger', async () => {
    const { slug } = await editor.publish()
    const path = `/guidance/${slug}`
    await until(async () => (await get(path)).status === 200)
    const plain = await text(path)
    await editor.change(slug, { summary: 'Changed, so that nothing is kept.' })
    const strange: Record<string, string>[] = [
      { rsc: '1', 'next-router-prefetch': '1' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' },
      { 'x-middleware-subrequest': 'middleware', 'x-nextjs-data': '1' },
      { 'x-invoke-path': '/admin', 'x-matched-path': '/admin' },
    ]
    for (const headers of strange) {
      const answer = await get(path, headers)
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
      const html = await answer.text()
      expect(html).not.toContain('evil.example')
      expect(html.length).toBeGreaterThan(plain.length / 2)
    }
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
    expect((await get('/api/guidance')).headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('bad input', () => {
  test.each([
    ['//evil.example/', 400],
    ['/%ff', 400],
    ['/guidance/%00', 400],
    ['/guidance/../admin', 400],
    ['/search?q=%00', 400],
    ['/search?q=%ff%fe', 200],
    ['/search?q=100%', 200],
    [`/search?q=${'a'.repeat(10_000)}`, 200],
    [`/search?q=${'a'.repeat(13_000)}`, 414],
    [`/search?q=${'a'.repeat(20_000)}`, 431],
    ['/search?page=-1&page=x&sector=nothing&__proto__=1', 200],
    ['/_next/image?url=%2Fjs%2Fsite.js&w=64&q=75', 404],
    ['/_next/data/x/guidance.json', 404],
    ['/_next/static/../../package.json', 400],
    ['/_next/static/none.js', 404],
    ['/__nextjs_original-stack-frames', 404],
    ['/guidance.rsc', 404],
    ['/index.rsc', 404],
    ['/api/graphql', 404],
  ])('%.60s is %i', async (path, expected) => {
    expect(await raw(path)).toBe(expected)
  })

  test.each(['TRACE', 'PROPFIND', 'DELETE', 'PUT'])('%s on a page is refused', async (method) => {
    expect(await raw('/guidance', { method })).toBe(405)
  })

  test('a cookie of 20 KB, an odd Host and an upgrade leave the site standing', async () => {
    expect(await raw('/', { headers: { cookie: 'a'.repeat(20_000) } })).toBe(431)
    expect(await raw('/', { headers: { host: 'evil.example' } })).toBe(200)
    expect(await raw('/', { headers: { connection: 'upgrade', upgrade: 'websocket' } })).toBe(200)
  })
})
