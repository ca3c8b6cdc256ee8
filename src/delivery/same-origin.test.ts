import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { refuseOtherOrigins } from './same-origin'

const publicUrl = new URL('https://hub.example.org')
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const refusal = (headers: object) =>
  refuseOtherOrigins({ headers: { ...form, ...headers } } as IncomingMessage, publicUrl)?.status

it('takes forms of its own pages, also from a page that hides where it is', () => {
  expect(refusal({ origin: 'https://hub.example.org' })).toBeUndefined()
  expect(refusal({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBeUndefined()
  expect(refusal({})).toBeUndefined()
})

it.each([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'not an address' },
])('refuses %j', (headers) => expect(refusal(headers)).toBe(403))

it('refuses what no form sends', () => {
  expect(refusal({ 'content-type': 'text/plain' })).toBe(415)
  expect(refusal({ 'content-type': 'multipart/form-data' })).toBe(415)
  expect(refusal({ 'content-type': 'multipart/form-data; boundary=----x' })).toBeUndefined()
})
