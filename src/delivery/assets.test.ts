import { describe, expect, test } from 'vitest'
import { servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

describe('files', () => {
  test.each([
    ['/_next/static/a.css', 'public, max-age=31536000, immutable'],
    ['/js/site.js', 'public, max-age=3600'],
    ['/js/site.js?v=1', 'public, max-age=31536000, immutable'],
  ])('%s is read once, whatever happens to content or MongoDB', async (path, cacheControl) => {
    delivery.site = (_req, res) => {
      res.setHeader('content-type', 'text/css')
      res.end('a{}'.repeat(1000))
    }
    await delivery.call(path)
    delivery.content.epoch += 1
    delivery.content.mongo = 'down'
    const { headers } = await delivery.call(path, {
      headers: { 'accept-encoding': 'br', cookie: 'payload-token=x' },
    })
    expect(headers).toMatchObject({ 'cache-control': cacheControl, 'content-encoding': 'br' })
    expect(delivery.renders).toHaveLength(1)
  })

  test('a file that is missing is not kept as missing', async () => {
    delivery.site = (_req, res) => {
      res.statusCode = 404
      res.end()
    }
    expect((await delivery.call('/_next/static/none.css')).status).toBe(404)
    expect((await delivery.call('/_next/static/none.css')).headers['cache-control']).toBe('no-store')
    expect(delivery.renders).toHaveLength(2)
  })
})
