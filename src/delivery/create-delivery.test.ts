import http from 'node:http'
import type { AddressInfo } from 'node:net'
import zlib from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ContentState, newContentState, noteMovement } from '@/feed/epoch'
import { doNotKeep, noteWait } from '@/lib/render-notes'
import { noteAsked, noteFound } from '@/lib/render-reads'
import { askingNetwork } from '@/limits/asking-network'
import { createDelivery } from './create-delivery'
import type { Handler } from './render'

const TEXT = 'A peer tried this. '.repeat(100)
const page = (body: string) =>
  `<!doctype html><html><head><script src="/_next/a.js" async=""></script></head><body><h1>${body}</h1><p>${TEXT}</p></body></html>`

interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
  text: string
}

let content: ContentState
let renders: string[]
let seen: http.IncomingHttpHeaders[]
let site: Handler
let server: http.Server
let close: () => void

const html: Handler = (_req, res) => {
  res.setHeader('content-type', 'text/html; charset=utf-8')
  // As Next does: flush, write in parts, end.
  res.flushHeaders()
  res.write(page('Guidance'))
  res.end()
}

function call(path: string, options: http.RequestOptions & { body?: string | Buffer } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const req = http.request({ port, path, agent: false, ...options }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => {
        const body = Buffer.concat(parts)
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body, text: body.toString() })
      })
    })
    req.on('error', reject)
    req.end(options.body)
  })
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(async () => {
  content = { ...newContentState(), following: true, mongo: 'up', index: 'ready' }
  renders = []
  seen = []
  site = html
  const delivery = createDelivery({
    handler: (req, res) => {
      renders.push(`${req.method} ${req.url}`)
      seen.push({ ...req.headers })
      return site(req, res)
    },
    publicUrl: 'https://hub.example.org',
    publicFiles: new Set(['/js/site.js', '/css/error.css']),
    dir: process.cwd(),
    content,
    deadline: 200,
  })
  close = delivery.close
  server = http.createServer((req, res) => delivery.handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, resolve))
})

afterEach(() => {
  close()
  server.closeAllConnections()
  server.close()
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describe('a public page', () => {
  test('goes out without the framework and with every security header', async () => {
    const { status, headers, text } = await call('/guidance')
    expect(status).toBe(200)
    expect(text).toContain('<h1>Guidance</h1>')
    expect(text).not.toContain('<script')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'inline-spec/)
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age='),
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(headers['set-cookie']).toBeUndefined()
  })

  test.each([
    ['br', (body: Buffer) => zlib.brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => zlib.gunzipSync(body)],
  ])('is compressed as %s for a reader who takes it', async (encoding, decode) => {
    const plain = await call('/guidance')
    const packed = await call('/guidance', { headers: { 'accept-encoding': `${encoding}, deflate` } })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length)
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(decode(packed.body).equals(plain.body)).toBe(true)
    expect(packed.headers['etag']).not.toBe(plain.headers['etag'])
  })

  test('that the reader still has is a 304 without a body', async () => {
    const first = await call('/guidance', { headers: { 'accept-encoding': 'br' } })
    const again = await call('/guidance', {
      headers: { 'accept-encoding': 'br', 'if-none-match': `"other", W/${first.headers['etag']}` },
    })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect(again.headers['etag']).toBe(first.headers['etag'])
    expect((await call('/guidance', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('answers HEAD with the headers of GET', async () => {
    const get = await call('/guidance')
    const head = await call('/guidance', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  test('is rendered once for 200 readers at a time', async () => {
    site = async (req, res) => {
      await settle()
      html(req, res)
    }
    const answers = await Promise.all(Array.from({ length: 200 }, () => call('/guidance')))
    expect(answers.every(({ status, text }) => status === 200 && text.includes('Guidance'))).toBe(true)
    expect(renders).toEqual(['GET /guidance'])
  })

  test('is rendered again when content has moved, also by those who come during an older render', async () => {
    await call('/guidance')
    content.epoch += 1
    site = async (req, res) => {
      await settle()
      html(req, res)
    }
    const older = call('/guidance')
    await new Promise((resolve) => setTimeout(resolve, 5))
    content.epoch += 1
    await Promise.all([older, call('/guidance')])
    expect(renders).toHaveLength(3)
    await call('/guidance')
    expect(renders).toHaveLength(3)
  })

  describe('made from one document', () => {
    const change = (id: string) =>
      noteMovement(content, { documents: [{ collection: 'guidance', id, now: {} }], records: ['guidance'] })

    beforeEach(async () => {
      site = async (req, res) => {
        noteAsked('guidance', { slug: { equals: 'a' } })
        noteFound('1')
        html(req, res)
      }
      await call('/guidance/a')
    })

    test('outlives changes of others, and not its own', async () => {
      change('2')
      change('3')
      await call('/guidance/a')
      expect(renders).toHaveLength(1)
      change('1')
      await call('/guidance/a')
      expect(renders).toHaveLength(2)
    })

    test('goes when it is not known what has changed', async () => {
      noteMovement(content)
      await call('/guidance/a')
      expect(renders).toHaveLength(2)
      for (let i = 0; i < 600; i++) change('2')
      await call('/guidance/a')
      expect(renders).toHaveLength(3)
    })

    test('is not kept when it shows a collection that nobody follows', async () => {
      content.followed = new Set(['policies'])
      change('1')
      await call('/guidance/a')
      await call('/guidance/a')
      expect(renders).toHaveLength(3)
    })

    test('stands in after changes of others while MongoDB is away, and not after its own', async () => {
      change('2')
      content.mongo = 'down'
      expect((await call('/guidance/a')).status).toBe(200)
      change('1')
      expect((await call('/guidance/a')).status).toBe(503)
    })

    test('whose render is under way is waited for after a change of others, and made again after its own', async () => {
      const during = async (id: string) => {
        change('1')
        const made = site
        site = async (req, res) => {
          await settle()
          await made(req, res)
        }
        renders.length = 0
        const first = call('/guidance/a')
        await new Promise((resolve) => setTimeout(resolve, 5))
        change(id)
        await Promise.all([first, call('/guidance/a'), call('/guidance/a')])
        return renders.length
      }
      expect(await during('2')).toBe(1)
      expect(await during('1')).toBe(2)
    })
  })

  test('is not kept while changes are not followed', async () => {
    content.following = false
    await call('/guidance')
    await call('/guidance')
    expect(renders).toHaveLength(2)
  })

  test('is not kept when the page says so', async () => {
    site = (req, res) => {
      doNotKeep()
      html(req, res)
    }
    await call('/search?q=a')
    await call('/search?q=a')
    await call('/search?q=a')
    expect(renders).toHaveLength(3)
  })

  test('is kept with a query only from the second reader on', async () => {
    for (let i = 0; i < 4; i++) await call('/search?q=abuse&_rsc=x')
    expect(renders).toEqual(['GET /search?q=abuse', 'GET /search?q=abuse'])
  })

  test('hears nothing of the reader', async () => {
    await call('/guidance?_rsc=1', {
      headers: {
        rsc: '1',
        'next-router-prefetch': '1',
        cookie: 'theme=dark',
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'accept-language': 'fr',
        'user-agent': 'somebody',
      },
    })
    expect(renders).toEqual(['GET /guidance'])
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      'accept',
      'host',
      'user-agent',
      'x-forwarded-host',
      'x-forwarded-proto',
    ])
    expect(seen[0]).toMatchObject({ host: 'hub.example.org', 'x-forwarded-host': 'hub.example.org' })
  })

  test('that sets a cookie is given to this reader and not kept', async () => {
    site = (req, res) => {
      res.setHeader('set-cookie', 'a=b')
      html(req, res)
    }
    await call('/guidance')
    await call('/guidance')
    expect(renders).toHaveLength(2)
  })

  test('that is gone is gone from what is kept', async () => {
    await call('/guidance/a')
    content.epoch += 1
    site = (req, res) => {
      res.statusCode = 404
      html(req, res)
    }
    expect((await call('/guidance/a')).status).toBe(404)
    content.mongo = 'down'
    expect((await call('/guidance/a')).status).toBe(503)
  })

  test('passes a redirect on', async () => {
    site = (_req, res) => {
      res.writeHead(308, { location: '/guidance/new' })
      res.end()
    }
    const { status, headers } = await call('/guidance/old')
    expect([status, headers['location']]).toEqual([308, '/guidance/new'])
  })
})

describe('when something is away', () => {
  test('a page that was right goes out marked while MongoDB is away; others are 503 at once', async () => {
    await call('/guidance')
    content.mongo = 'down'
    content.following = false
    const stale = await call('/guidance', { headers: { 'accept-encoding': 'br' } })
    expect([stale.status, stale.headers['x-hub-stale'], stale.headers['warning']]).toEqual([
      200,
      '1',
      '110 - "Response is Stale"',
    ])
    const missing = await call('/policies')
    expect([missing.status, missing.headers['retry-after']]).toEqual([503, '5'])
    expect(missing.text).toContain('999')
    expect((await call('/search.json')).headers['content-type']).toContain('application/json')
    expect((await call('/api/guidance')).status).toBe(503)
    expect((await call('/guidance/a', { method: 'POST', headers: FORM, body: 'a=b' })).status).toBe(503)
    expect(renders).toEqual(['GET /guidance'])
  })

  test('the page that says so has the look of the site, from a file that needs neither Next nor MongoDB', async () => {
    content.mongo = 'down'
    const { text, headers } = await call('/policies')
    expect(headers['content-security-policy']).toContain("style-src 'self'")
    expect(text).not.toMatch(/<style|style=|\bat .*:\d+:\d+/)
    const links = [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)
    expect(links.slice(0, 2)).toEqual(['#main-content', 'https://www.bbc.co.uk/weather'])
    expect(links).toEqual(expect.arrayContaining(['tel:999', 'tel:08000271234', '/']))
    const [, href = ''] = /rel="stylesheet" href="([^"]+)"/.exec(text) ?? []
    const style = await call(href)
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
    expect(style.body.length).toBeLessThan(2048)
    expect(renders).toEqual([])
  })

  test('a page older than the last change is not shown instead', async () => {
    await call('/guidance')
    content.epoch += 1
    content.mongo = 'down'
    expect((await call('/guidance')).status).toBe(503)
  })

  test.each<[string, Handler, number]>([
    ['throws', () => Promise.reject(new Error('broken')), 503],
    [
      'answers 500',
      (_req, res) => {
        res.statusCode = 500
        res.end('stack')
      },
      500,
    ],
    ['never answers', () => new Promise(() => undefined), 503],
  ])('a render that %s leaves the kept page, marked, or an error page', async (_name, broken, status) => {
    await call('/guidance')
    site = broken
    content.following = false
    const kept = await call('/guidance')
    expect([kept.status, kept.headers['x-hub-stale']]).toEqual([200, '1'])
    const other = await call('/policies')
    expect(other.status).toBe(status)
    expect(other.text).not.toContain('stack')
    expect(other.headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('ready says why not; live stays', async () => {
    expect((await call('/health/ready')).status).toBe(200)
    content.mongo = 'down'
    content.index = 'missing'
    const { status, text } = await call('/health/ready')
    expect(status).toBe(503)
    expect(JSON.parse(text).reasons).toEqual([
      'MongoDB does not answer',
      'the search index has not been built',
    ])
    expect((await call('/health/live')).status).toBe(200)
  })
})

describe('what is not public', () => {
  test.each([
    ['/admin', {}],
    ['/api/guidance', {}],
  ])('%s %o is neither kept nor stripped, and never stored by others', async (path, headers) => {
    await call(path, { headers })
    const { headers: got, text } = await call(path, { headers })
    expect(renders).toHaveLength(2)
    expect(text).toContain('<script')
    expect(got['cache-control']).toBe('private, no-store')
    expect(got['content-security-policy']).toBeDefined()
  })

  test.each([
    ['/account', {}],
    ['/sign-off/a', {}],
    ['/preview/a', {}],
    ['/guidance', { cookie: 'payload-token=x' }],
    ['/guidance', { cookie: '__prerender_bypass=x' }],
  ])('%s %o is stripped for its one reader and kept by nobody', async (path, headers) => {
    await call(path, { headers })
    const { headers: got, text } = await call(path, { headers: { ...headers, rsc: '1', 'next-action': 'x' } })
    expect(renders).toHaveLength(2)
    expect(seen[1]).not.toHaveProperty('rsc')
    expect(seen[1]).not.toHaveProperty('next-action')
    expect(text).not.toContain('<script')
    expect(got['cache-control']).toBe('private, no-store')
    expect(got['content-security-policy']).toMatch(/^default-src 'none'/)
    // Payload tells a form of this site from others by its origin.
    expect(got['referrer-policy']).toBe('same-origin')
    if ('cookie' in headers) expect(seen[1]?.cookie).toBe(headers.cookie)
  })

  test('a kept page is not given to somebody with a session', async () => {
    await call('/guidance')
    await call('/guidance', { headers: { cookie: 'payload-token=x' } })
    expect(renders).toHaveLength(2)
  })

  test('is compressed on the way', async () => {
    const { headers, body } = await call('/admin', { headers: { 'accept-encoding': 'gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
    expect(zlib.gunzipSync(body).toString()).toBe(page('Guidance'))
  })

  test('an upload streams through untouched', async () => {
    const sent = Buffer.alloc(3_000_000, 7)
    site = (req, res) => void req.pipe(res)
    const { body } = await call('/api/media', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: sent,
    })
    expect(body.equals(sent)).toBe(true)
  })

  test('a failure of MongoDB on the way is a 503, not a 500', async () => {
    site = (_req, res) => {
      content.mongo = 'down'
      res.writeHead(500, { 'content-type': 'application/json' })
      res.end('{}')
    }
    expect((await call('/api/guidance')).status).toBe(503)
  })
})

describe('a form on a public page', () => {
  test('reaches the page; its answer is stripped and never kept', async () => {
    let got = ''
    site = async (req, res) => {
      for await (const part of req) got += part
      res.setHeader('set-cookie', 'a=b')
      html(req, res)
    }
    const { status, headers, text } = await call('/guidance/a', {
      method: 'POST',
      headers: FORM,
      body: 'useful=yes',
    })
    expect([status, got]).toEqual([200, 'useful=yes'])
    expect(text).not.toContain('<script')
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['set-cookie']).toEqual(['a=b'])
  })

  test('that was sent too often says so with 429, and pages know which network asks', async () => {
    const networks: string[] = []
    site = (req, res) => {
      networks.push(askingNetwork())
      noteWait(90)
      html(req, res)
    }
    for (const path of ['/community', '/account/sign-in']) {
      const { status, headers, text } = await call(path, { method: 'POST', headers: FORM, body: 'a=b' })
      expect([status, headers['retry-after'], text.includes('Guidance')]).toEqual([429, '90', true])
    }
    await call('/guidance/b')
    expect(networks[0]).toMatch(/127\.0\.0\.1|::/)
    // A page for everybody must not know who asked first.
    expect(networks).toEqual([networks[0], networks[0], 'unknown'])
  })
})

describe('files', () => {
  test.each([
    ['/_next/static/a.css', 'public, max-age=31536000, immutable'],
    ['/js/site.js', 'public, max-age=3600'],
    ['/js/site.js?v=1', 'public, max-age=31536000, immutable'],
  ])('%s is read once, whatever happens to content or MongoDB', async (path, cacheControl) => {
    site = (_req, res) => {
      res.setHeader('content-type', 'text/css')
      res.end('a{}'.repeat(1000))
    }
    await call(path)
    content.epoch += 1
    content.mongo = 'down'
    const { headers } = await call(path, { headers: { 'accept-encoding': 'br', cookie: 'payload-token=x' } })
    expect(headers).toMatchObject({ 'cache-control': cacheControl, 'content-encoding': 'br' })
    expect(renders).toHaveLength(1)
  })

  test('a file that is missing is not kept as missing', async () => {
    site = (_req, res) => {
      res.statusCode = 404
      res.end()
    }
    expect((await call('/_next/static/none.css')).status).toBe(404)
    expect((await call('/_next/static/none.css')).headers['cache-control']).toBe('no-store')
    expect(renders).toHaveLength(2)
  })
})

describe('bad input', () => {
  test.each([
    ['GET', '//evil.example', {}, 400],
    ['GET', '/%ff', {}, 400],
    ['GET', '/a%00', {}, 400],
    ['GET', '/a/../admin', {}, 400],
    ['GET', `/search?q=${'a'.repeat(13_000)}`, {}, 414],
    ['PROPFIND', '/', {}, 405],
    ['DELETE', '/guidance', {}, 405],
    ['GET', '/_next/image?url=http://evil', {}, 404],
    ['GET', '/_next/data/b/guidance.json', {}, 404],
    ['GET', '/__nextjs_font/a', {}, 404],
    ['POST', '/api/guidance', { 'content-length': '2000000' }, 413],
    ['POST', '/api/media', { 'content-length': '20000000', 'content-type': 'multipart/form-data' }, 413],
  ])('%s %.40s %o is %i before anything is rendered', async (method, path, headers, status) => {
    const answer = await call(path, { method, headers })
    expect(answer.status).toBe(status)
    expect(renders).toEqual([])
  })

  test('a body that is too large is answered although it is sent', async () => {
    const answer = await call('/api/guidance', { method: 'POST', body: Buffer.alloc(5_000_000) })
    expect(answer.status).toBe(413)
  })

  test('a body of unannounced length is cut off when it grows too large', async () => {
    site = async (req) => {
      for await (const _part of req) void _part
    }
    const { port } = server.address() as AddressInfo
    const status = await new Promise<number>((resolve, reject) => {
      const req = http.request({ port, path: '/api/guidance', method: 'POST', agent: false }, (res) =>
        resolve(res.statusCode ?? 0),
      )
      req.on('error', reject)
      req.on('response', () => req.end())
      const more = () => {
        if (!req.writableEnded) req.write(Buffer.alloc(200_000), () => setTimeout(more, 1))
      }
      req.setHeader('transfer-encoding', 'chunked')
      more()
    })
    expect(status).toBe(413)
  })
})
