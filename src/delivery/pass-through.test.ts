import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { noteUnderstood } from '@/lib/understood'
import { pageOf, servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

describe('what is for staff and programs', () => {
  test.each([
    ['/admin', {}],
    ['/api/guidance', {}],
  ])('%s %o is neither kept nor stripped, and never stored by others', async (path, headers) => {
    await delivery.call(path, { headers })
    const { headers: got, text } = await delivery.call(path, { headers })
    expect(delivery.renders).toHaveLength(2)
    expect(text).toContain('<script')
    expect(got['cache-control']).toBe('private, no-store')
    expect(got['content-security-policy']).toBeDefined()
  })

  test('is compressed on the way', async () => {
    const { headers, body } = await delivery.call('/admin', { headers: { 'accept-encoding': 'gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
    expect(zlib.gunzipSync(body).toString()).toBe(pageOf('Guidance'))
  })

  test('an upload streams through untouched', async () => {
    const sent = Buffer.alloc(3_000_000, 7)
    delivery.site = (req, res) => void req.pipe(res)
    const { body } = await delivery.call('/api/media', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: sent,
    })
    expect(body.equals(sent)).toBe(true)
  })

  test('nothing is read of what somebody without a session sends to the admin', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await delivery.call('/admin', { method, headers: { 'next-action': 'x' } })).status).toBe(401)
    expect(delivery.renders).toEqual([])
  })

  test.each([
    ['could not be read', false, 400],
    ['was read, and then something failed', true, 500],
  ])('a question of a script that %s: %s %d', async (_what, isUnderstood, expected) => {
    delivery.site = (_req, res) => {
      if (isUnderstood) noteUnderstood()
      res.writeHead(500, { 'content-type': 'text/x-component' })
      res.end('')
    }
    const headers = { 'next-action': 'x', cookie: 'payload-token=x' }
    expect((await delivery.call('/admin', { method: 'POST', headers })).status).toBe(expected)
    expect((await delivery.call('/admin', { headers })).status).toBe(500)
  })

  test('a failure of MongoDB on the way is a 503, not a 500', async () => {
    delivery.site = (_req, res) => {
      delivery.content.mongo = 'down'
      res.writeHead(500, { 'content-type': 'application/json' })
      res.end('{}')
    }
    expect((await delivery.call('/api/guidance')).status).toBe(503)
  })
})
