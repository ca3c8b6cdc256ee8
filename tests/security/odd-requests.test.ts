import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../support/content-feed'
import { Editor } from '../support/editor'
import { rawRequest, sendRaw } from '../support/raw-request'
import { type RunningHub, startHub } from '../support/start-hub'

let hub: RunningHub
let editor: Editor
/** A page that exists, and how it reads to somebody whose request is ordinary. */
let page: string
let clean: string

beforeAll(async () => {
  hub = await startHub()
  editor = await Editor.signIn(hub.url)
  const { slug } = await editor.publish({ title: 'Safe leave zqclean' })
  page = `/guidance/${slug}`
  await until(async () => (await fetch(hub.url + page)).status === 200)
  clean = await (await fetch(hub.url + page)).text()
})
afterAll(async () => {
  await hub.stop()
})

const ask = (path: string, request?: Parameters<typeof rawRequest>[1]) =>
  sendRaw(hub.port, rawRequest(path, request))
const isCalm = (status: number) => status >= 200 && status < 500

/** Makes every kept copy old, so that the next request renders what is kept next. */
async function forget(): Promise<void> {
  const epoch = async () => (await (await fetch(`${hub.url}/health/ready`)).json()).feed.epoch
  const before = await epoch()
  const { slug } = await editor.publish()
  await until(async () => (await epoch()) > before)
  await editor.change(slug, { _status: 'draft' })
}

describe('an odd address', () => {
  test.each([
    ['//evil.example/', 400],
    ['///evil.example', 400],
    ['/%2f%2fevil.example', 400],
    ['/\\evil.example', 400],
    ['/%5cevil.example', 400],
    ['http://evil.example/', 400],
    ['*', 400],
    ['guidance', 400],
    ['/%ff', 400],
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['/guidance/%00', 400],
    ['/guidance/%0d%0aset-cookie:a=b', 400],
    ['/guidance/../admin', 400],
    ['/guidance/%2e%2e/admin', 400],
    ['/guidance/..%2f..%2fpackage.json', 400],
    ['/guidance/./a', 400],
    ['/search?q=%00', 400],
    ['/search?q=%ff%fe', 200],
    ['/search?q=100%', 200],
    ['/search?q=%0d%0aset-cookie:a=b', 200],
    [`/search?q=${'a'.repeat(10_000)}`, 200],
    [`/search?q=${'a'.repeat(13_000)}`, 414],
    [`/search?q=${'a'.repeat(20_000)}`, 431],
    ['/search?page=-1&page=x&sector=nothing&__proto__=1&constructor[prototype]=1', 200],
    ['/search?q[]=a&q[$ne]=b&sector[$gt]=', 200],
    ['/where-we-are?stage=%F0%9F%98%80&sector=a&sector=b', 200],
    ['/GUIDANCE', 404],
    ['/guidance/a%2fb', 404],
    ['/guidance;jsessionid=1', 404],
    ['/.env', 404],
    ['/.git/config', 404],
    ['/.well-known/nothing', 404],
    ['/wp-login.php', 404],
    ['/sitemaps/__proto__-1.xml', 404],
    ['/card/__proto__/a.png', 404],
    ['/card/guidance/%F0%9F%98%80.png', 404],
    ['/pdf/constructor/a', 404],
  ])('%.60s is %i', async (path, expected) => {
    const { status, head } = await ask(path)
    expect(status).toBe(expected)
    expect(head).not.toMatch(/\r\n(location:.*evil|set-cookie)/i)
  })

  test('with raw letters outside ASCII leads somewhere calm', async () => {
    for (const path of ['/guidance/é', '/search?q=é\u0080', '/guidance/\u00ff']) {
      expect([path, (await ask(path)).status]).toSatisfy(([, status]) => isCalm(Number(status)))
    }
  })
})

describe('doors of the framework', () => {
  test.each([
    '/_next/image?url=%2Fjs%2Fsite.js&w=64&q=75',
    '/_next/image?url=http://evil.example/a.png&w=64&q=75',
    '/_next/data/x/guidance.json',
    '/_next/webpack-hmr',
    '/_next/static/none.js',
    '/__nextjs_original-stack-frames',
    '/__next/a',
    '/guidance.rsc',
    '/index.rsc',
    '/guidance.segments/_tree.segment.rsc',
    '/api/graphql',
    '/api/graphql-playground',
  ])('%s is not there', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  test('a file of the build is no way out of its folder', async () => {
    for (const path of ['/_next/static/../../package.json', '/_next/static/%2e%2e%2f%2e%2e%2fpackage.json'])
      expect([path, (await ask(path)).status]).toEqual([path, 400])
    expect((await ask('/_next/static/..%5c..%5cpackage.json')).status).toBe(400)
  })
})

describe('an odd method', () => {
  test.each([
    ['TRACE', 405],
    ['PROPFIND', 405],
    ['QUERY', 405],
    ['DELETE', 405],
    ['PUT', 405],
    ['PATCH', 405],
    ['get', 400],
    ['FOO', 400],
  ])('%s on a page is %i', async (method, expected) => {
    expect((await ask('/guidance', { method })).status).toBe(expected)
  })

  test('CONNECT gets no tunnel', async () => {
    expect((await ask('evil.example:443', { method: 'CONNECT' })).head).not.toMatch(/^HTTP\/1\.1 2/)
  })

  test.each([
    [[], '', 415],
    [['Content-Type: text/plain', 'Content-Length: 1'], 'a', 415],
    [['Content-Type: multipart/form-data', 'Content-Length: 1'], 'a', 415],
    [['Content-Type: multipart/form-data; boundary=x', 'Content-Length: 3'], '--y', 400],
    [['Content-Type: multipart/form-data; boundary=x', 'Content-Length: 17'], '--x\r\nodd\r\n--x--\r\n', 400],
    [
      ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 5', 'Next-Action: 7f00'],
      '%%%%%',
      'calm',
    ],
  ] as const)('a POST with %j is not taken for a form', async (headers, body, expected) => {
    const { status } = await ask(page, { method: 'POST', headers: [...headers], body })
    if (expected === 'calm') expect(status).toSatisfy(isCalm)
    else expect(status).toBe(expected)
  })
})

const STRANGE: [string, string[]][] = [
  ['RSC', ['RSC: 1', 'Next-Router-Prefetch: 1', 'Next-Url: /admin', 'Next-Router-State-Tree: %5B%22%22%5D']],
  ['a segment prefetch', ['RSC: 1', 'Next-Router-Segment-Prefetch: /_tree']],
  [
    'data of Next',
    ['x-nextjs-data: 1', 'x-middleware-subrequest: middleware:middleware', 'x-middleware-prefetch: 1'],
  ],
  ['a route of Next', ['x-invoke-path: /admin', 'x-matched-path: /admin', 'x-now-route-matches: 1=admin']],
  ['an action', ['Next-Action: 0123456789', 'Content-Type: text/plain']],
  [
    'proxies',
    [
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: gopher',
      'X-Forwarded-Port: 1',
      'Forwarded: host=evil.example',
    ],
  ],
  ['another path', ['X-Original-URL: /admin', 'X-Rewrite-URL: /admin', 'X-HTTP-Method-Override: DELETE']],
  ['another host', ['Host: evil.example']],
  [
    'odd Accepts',
    ['Accept: application/json;q=x, */*;q=-1', 'Accept-Language: <script>', 'Accept-Charset: klingon'],
  ],
  ['encodings', ['Accept-Encoding: br;q=0.0, gzip;q=0, zstd, *;q=0, ;;,']],
  ['a range', ['Range: bytes=0-1,5-,-3', 'If-Range: "x']],
  ['a range of lines', ['Range: lines=1-2']],
  ['odd conditions', ['If-None-Match: W/"', 'If-Modified-Since: yesterday', 'If-Match: "x"']],
  ['a body', ['Content-Length: 2']],
  ['a cookie', ['Cookie: a=b; theme="<script>"; a; =; payload=x']],
  ['a scheme of sign-in', ['Authorization: JWT x.y.z']],
  ['an upgrade', ['Connection: upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x']],
  ['many fields', Array.from({ length: 150 }, (_, i) => `X-${i}: ${i}`)],
]

describe('odd headers', () => {
  test.each(STRANGE)('%s do not spoil a page, nor what others get', async (_name, headers) => {
    await forget()
    const body = headers.includes('Content-Length: 2') ? 'ab' : ''
    const { status, head, body: text } = await ask(page, { headers, body })
    expect(status).toBe(200)
    expect(head).toMatch(/content-type: text\/html/i)
    expect(head + text).not.toContain('evil.example')
    expect(text).toContain('zqclean')
    expect(text).not.toMatch(/__next_f|"\$Sreact/)
    const after = await fetch(hub.url + page)
    expect(await after.text()).toBe(clean)
    expect(after.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('that are too large get 431', async () => {
    for (const headers of [
      [`Cookie: ${'a'.repeat(20_000)}`],
      Array.from({ length: 900 }, (_, i) => `X-${i}: ${'y'.repeat(20)}`),
    ])
      expect((await ask('/', { headers })).status).toBe(431)
  })

  test.each([
    ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a name that is none', 'GET / HTTP/1.1\r\nHost: a\r\nb c: d\r\n\r\n'],
    ['a control character', 'GET / HTTP/1.1\r\nHost: a\r\nX: \u0001\u0000\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['chunks that are none', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['an odd transfer', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\nab'],
    ['a length that is none', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['bytes of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001'],
    ['noise', 'zq\u0080\u0081\r\n\r\n\r\n'],
  ])('%s is refused at once', async (_name, bytes) => {
    expect((await sendRaw(hub.port, Buffer.from(bytes, 'latin1'))).status).toBeGreaterThanOrEqual(400)
    expect((await sendRaw(hub.port, Buffer.from(bytes, 'latin1'))).status).toBeLessThan(500)
  })

  test('an expectation that nobody meets is refused', async () => {
    expect((await ask('/', { headers: ['Expect: 200-maybe'] })).status).toBe(417)
  })
})

test('after all of it the hub stands, and has reported no fault', async () => {
  expect((await fetch(`${hub.url}/health/ready`)).status).toBe(200)
  expect(await (await fetch(hub.url + page)).text()).toBe(clean)
  expect(hub.logs()).not.toMatch(/could not be rendered|\n\s+at .*:\d+:\d+/)
})
