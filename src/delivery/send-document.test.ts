import zlib from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerHtml, servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

describe('a public page', () => {
  test('goes out without the framework and with every security header', async () => {
    const { status, headers, text } = await delivery.call('/guidance')
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
    const plain = await delivery.call('/guidance')
    const packed = await delivery.call('/guidance', {
      headers: { 'accept-encoding': `${encoding}, deflate` },
    })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length)
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(decode(packed.body).equals(plain.body)).toBe(true)
    expect(packed.headers['etag']).not.toBe(plain.headers['etag'])
  })

  test('that the reader still has is a 304 without a body', async () => {
    const first = await delivery.call('/guidance', { headers: { 'accept-encoding': 'br' } })
    const again = await delivery.call('/guidance', {
      headers: { 'accept-encoding': 'br', 'if-none-match': `"other", W/${first.headers['etag']}` },
    })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect(again.headers['etag']).toBe(first.headers['etag'])
    expect((await delivery.call('/guidance', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('answers HEAD with the headers of GET', async () => {
    const get = await delivery.call('/guidance')
    const head = await delivery.call('/guidance', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  test('passes a redirect on', async () => {
    delivery.site = (_req, res) => {
      res.writeHead(308, { location: '/guidance/new' })
      res.end()
    }
    const { status, headers } = await delivery.call('/guidance/old')
    expect([status, headers['location']]).toEqual([308, '/guidance/new'])
  })

  test('that is kept is kept compressed, and comes as every reader can take it', async () => {
    const before = await delivery.call('/guidance')
    for (const [encoding, decode] of [
      ['br', zlib.brotliDecompressSync],
      ['gzip', zlib.gunzipSync],
      ['br, gzip', zlib.brotliDecompressSync],
    ] as const) {
      const { body } = await delivery.call('/guidance', { headers: { 'accept-encoding': encoding } })
      expect(decode(body).equals(before.body)).toBe(true)
    }
    const plain = await delivery.call('/guidance', { headers: { 'accept-encoding': 'br;q=0, identity' } })
    expect([plain.headers['content-encoding'], plain.headers['vary']]).toEqual([undefined, 'Accept-Encoding'])
    expect(plain.body.equals(before.body)).toBe(true)
    expect(delivery.renders).toHaveLength(1)
  })
})

describe('a file', () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 251))
  const part = (range: string, headers = {}) =>
    delivery.call('/api/media/file/a.png', { headers: { range, ...headers } })

  beforeEach(() => {
    delivery.site = (_req, res) => {
      // What it answers must not depend on the reader's own range.
      res.setHeader('content-type', 'image/png')
      res.end(bytes)
    }
  })

  test('is given in parts, from one reading of it', async () => {
    const whole = await delivery.call('/api/media/file/a.png')
    expect([whole.headers['accept-ranges'], whole.headers['vary']]).toEqual(['bytes', undefined])
    const { status, headers, body } = await part('bytes=100-199')
    expect([status, headers['content-range'], headers['content-length']]).toEqual([
      206,
      'bytes 100-199/1000',
      '100',
    ])
    expect(body.equals(bytes.subarray(100, 200))).toBe(true)
    expect((await part('bytes=-5', { 'if-range': whole.headers['etag'] })).body).toHaveLength(5)
    expect(delivery.renders).toHaveLength(1)
  })

  test('is given whole when the part is not well formed or of another file, and not beyond its end', async () => {
    expect((await part('bytes=9-1')).status).toBe(200)
    expect((await part('bytes=0-1,5-6')).body).toHaveLength(1000)
    expect((await part('bytes=0-1', { 'if-range': '"other"' })).status).toBe(200)
    const { status, headers } = await part('bytes=1000-')
    expect([status, headers['content-range']]).toEqual([416, 'bytes */1000'])
  })

  test('that is a page has no parts', async () => {
    delivery.site = answerHtml
    const { status, headers } = await delivery.call('/guidance', { headers: { range: 'bytes=0-1' } })
    expect([status, headers['accept-ranges']]).toEqual([200, undefined])
  })
})
