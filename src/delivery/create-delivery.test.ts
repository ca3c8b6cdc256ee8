import { expect, test } from 'vitest'
import { servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

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
  const answer = await delivery.call(path, { method, headers })
  expect(answer.status).toBe(status)
  expect(delivery.renders).toEqual([])
})
