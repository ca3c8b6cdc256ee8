import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { servedDelivery } from '../../tests/support/served-delivery'

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
})
