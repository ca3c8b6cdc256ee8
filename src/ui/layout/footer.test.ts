import { expect, it } from 'vitest'
import { verifiedSince } from './footer'

it('claims the oldest check, and none when a number was never checked', () => {
  expect(verifiedSince(['2026-09-02', '2026-08-30'])).toBe('2026-08-30')
  expect(verifiedSince(['2026-09-02', null])).toBeUndefined()
  expect(verifiedSince([])).toBeUndefined()
})
