import { expect, it } from 'vitest'
import { isPastReview } from './past-review'

const now = new Date('2026-09-01T12:00:00Z')

it('is past review only once the day is over', () => {
  expect(isPastReview('2026-08-31T00:00:00Z', now)).toBe(true)
  expect(isPastReview('2026-09-02T00:00:00Z', now)).toBe(false)
  expect(isPastReview(null, now)).toBe(false)
  expect(isPastReview('soon', now)).toBe(false)
})
