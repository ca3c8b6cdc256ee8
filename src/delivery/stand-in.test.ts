import { describe, expect, test } from 'vitest'
import { FORM, servedDelivery } from '../../tests/support/served-delivery'
import type { Handler } from './render'

const delivery = servedDelivery()

describe('when something is away', () => {
  test('a page that was right goes out marked while MongoDB is away; others are 503 at once', async () => {
    await delivery.call('/guidance')
    delivery.content.mongo = 'down'
    delivery.content.following = false
    const stale = await delivery.call('/guidance', { headers: { 'accept-encoding': 'br' } })
    expect([stale.status, stale.headers['x-hub-stale'], stale.headers['warning']]).toEqual([
      200,
      '1',
      '110 - "Response is Stale"',
    ])
    const missing = await delivery.call('/policies')
    expect([missing.status, missing.headers['retry-after']]).toEqual([503, '5'])
    expect(missing.text).toContain('999')
    expect((await delivery.call('/search.json')).headers['content-type']).toContain('application/json')
    expect((await delivery.call('/api/guidance')).status).toBe(503)
    expect((await delivery.call('/guidance/a', { method: 'POST', headers: FORM, body: 'a=b' })).status).toBe(
      503,
    )
    expect(delivery.renders).toEqual(['GET /guidance'])
  })

  test('the page that says so has the look of the site, from a file that needs neither Next nor MongoDB', async () => {
    delivery.content.mongo = 'down'
    const { text, headers } = await delivery.call('/policies')
    expect(headers['content-security-policy']).toContain("style-src 'self'")
    expect(text).not.toMatch(/<style|style=|\bat .*:\d+:\d+/)
    const links = [...text.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)
    expect(links.slice(0, 2)).toEqual(['#main-content', 'https://www.bbc.co.uk/weather'])
    expect(links).toEqual(expect.arrayContaining(['tel:999', 'tel:08000271234', '/']))
    const [, href = ''] = /rel="stylesheet" href="([^"]+)"/.exec(text) ?? []
    const style = await delivery.call(href)
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
    expect(style.body.length).toBeLessThan(2048)
    expect(delivery.renders).toEqual([])
  })

  test('a page older than the last change is not shown instead', async () => {
    await delivery.call('/guidance')
    delivery.content.epoch += 1
    delivery.content.mongo = 'down'
    expect((await delivery.call('/guidance')).status).toBe(503)
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
    await delivery.call('/guidance')
    delivery.site = broken
    delivery.content.following = false
    const kept = await delivery.call('/guidance')
    expect([kept.status, kept.headers['x-hub-stale']]).toEqual([200, '1'])
    const other = await delivery.call('/policies')
    expect(other.status).toBe(status)
    expect(other.text).not.toContain('stack')
    expect(other.headers['content-security-policy']).toContain("default-src 'none'")
  })
})
