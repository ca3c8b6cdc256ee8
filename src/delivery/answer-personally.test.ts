import { describe, expect, test } from 'vitest'
import { noteRefused, noteWait } from '@/lib/render-notes'
import { askingNetwork } from '@/limits/asking-network'
import { answerHtml, FORM, servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

describe('what is for one reader', () => {
  test.each([
    ['/account', {}],
    ['/sign-off/a', {}],
    ['/preview/a', {}],
    ['/guidance', { cookie: 'payload-token=x' }],
    ['/guidance', { cookie: '__prerender_bypass=x' }],
  ])('%s %o is stripped for its one reader and kept by nobody', async (path, headers) => {
    await delivery.call(path, { headers })
    const { headers: got, text } = await delivery.call(path, {
      headers: { ...headers, rsc: '1', 'next-action': 'x' },
    })
    expect(delivery.renders).toHaveLength(2)
    expect(delivery.seen[1]).not.toHaveProperty('rsc')
    expect(delivery.seen[1]).not.toHaveProperty('next-action')
    expect(text).not.toContain('<script')
    expect(got['cache-control']).toBe('private, no-store')
    expect(got['content-security-policy']).toMatch(/^default-src 'none'/)
    // Payload tells a form of this site from others by its origin; a link goes nowhere, not even to ourselves.
    expect(got['referrer-policy']).toBe(/^.(sign-off|preview)/.test(path) ? 'no-referrer' : 'same-origin')
    if ('cookie' in headers) expect(delivery.seen[1]?.cookie).toBe(headers.cookie)
  })

  test('a kept page is not given to somebody with a session', async () => {
    await delivery.call('/guidance')
    await delivery.call('/guidance', { headers: { cookie: 'payload-token=x' } })
    expect(delivery.renders).toHaveLength(2)
  })
})

describe('a form on a public page', () => {
  test('reaches the page; its answer is stripped and never kept', async () => {
    let got = ''
    delivery.site = async (req, res) => {
      for await (const part of req) got += part
      res.setHeader('set-cookie', 'a=b')
      answerHtml(req, res)
    }
    const { status, headers, text } = await delivery.call('/guidance/a', {
      method: 'POST',
      headers: FORM,
      body: 'useful=yes',
    })
    expect([status, got]).toEqual([200, 'useful=yes'])
    expect(text).not.toContain('<script')
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['set-cookie']).toEqual(['a=b'])
  })

  test.each([401, 409, 422] as const)(
    'that could not be taken comes back whole, with %i',
    async (refused) => {
      delivery.site = (req, res) => {
        noteRefused(refused)
        answerHtml(req, res)
      }
      const { status, text } = await delivery.call('/account/steps', {
        method: 'POST',
        headers: FORM,
        body: 'what=',
      })
      expect([status, text.includes('Guidance')]).toEqual([refused, true])
    },
  )

  test('that was sent too often says so with 429, and pages know which network asks', async () => {
    const networks: string[] = []
    delivery.site = (req, res) => {
      networks.push(askingNetwork())
      noteWait(90)
      answerHtml(req, res)
    }
    for (const path of ['/community', '/account/sign-in']) {
      const { status, headers, text } = await delivery.call(path, {
        method: 'POST',
        headers: FORM,
        body: 'a=b',
      })
      expect([status, headers['retry-after'], text.includes('Guidance')]).toEqual([429, '90', true])
    }
    await delivery.call('/guidance/b')
    expect(networks[0]).toMatch(/127\.0\.0\.1|::/)
    // A page for everybody must not know who asked first.
    expect(networks).toEqual([networks[0], networks[0], 'unknown'])
  })
})
