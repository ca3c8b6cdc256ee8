import { beforeEach, expect, test } from 'vitest'
import { servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()
const PART = '--abc\r\nContent-Disposition: form-data; name="about"\r\n\r\nrotas'
const WHOLE = `${PART}\r\n--abc--\r\n`

const send = (body: string) =>
  delivery.call('/contact', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=abc' },
    body,
  })

beforeEach(() => {
  // As Next answers a form that it cannot read, and a fault of our own.
  delivery.site = (req, res) => {
    req.resume()
    req.on('end', () => {
      res.statusCode = 500
      res.end()
    })
  }
})

test.each([
  ['cut short', PART],
  ['empty', ''],
  ['not in parts', 'zzz'],
  ['in parts of another name', WHOLE.replaceAll('abc', 'def')],
])('a form that is %s is a 400 that says where the words are', async (_, body) => {
  const { status, text, headers } = await send(body)
  expect(status).toBe(400)
  expect(text).toContain('what you typed is still in the form')
  expect(headers['cache-control']).toBe('no-store')
})

test('a form that is whole and fails is our fault', async () => {
  expect((await send(WHOLE)).status).toBe(500)
})
