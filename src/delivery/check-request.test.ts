import { describe, expect, test } from 'vitest'
import { checkRequest } from './check-request'

const status = (url: string, method = 'GET') =>
  checkRequest({ url, method } as Parameters<typeof checkRequest>[0])?.status

describe('requests that go no further', () => {
  test.each([
    ['http://evil.example/', 400],
    ['//evil.example/', 400],
    ['/%2Fevil.example/', 400],
    ['/\\evil.example', 400],
    ['/a%5Cb', 400],
    ['/a/../admin', 400],
    ['/a/%2e%2e/admin', 400],
    ['/%', 400],
    ['/%ff', 400],
    ['/%c0%af', 400],
    ['/a%00b', 400],
    ['/a%0d%0aset-cookie:x', 400],
    ['/search?q=a%00b', 400],
    ['*', 400],
    ['', 400],
    [`/search?q=${'a'.repeat(13_000)}`, 414],
  ])('%s is refused with %i', (url, expected) => {
    expect(status(url)).toBe(expected)
  })

  test.each(['TRACE', 'CONNECT', 'PROPFIND', 'PURGE'])('method %s is refused', (method) => {
    expect(status('/', method)).toBe(405)
  })

  test.each([
    '/',
    '/search?q=100%',
    '/search?q=%ff',
    '/caf%C3%A9',
    '/a?x=../b',
    `/search?q=${'a'.repeat(10_000)}`,
  ])('%s passes', (url) => {
    expect(status(url)).toBeUndefined()
  })
})
