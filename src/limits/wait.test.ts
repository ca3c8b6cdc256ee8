import { expect, it } from 'vitest'
import { waitOf } from './wait'

it.each([
  [0, 1, 'a second'],
  [1001, 2, '2 seconds'],
  [60_000, 60, 'a minute'],
  [60_001, 61, '2 minutes'],
  [900_000, 900, '15 minutes'],
])('%d ms is said as %d seconds and in words', (milliseconds, seconds, words) => {
  expect(waitOf(milliseconds)).toEqual({
    seconds,
    message: `Too many attempts. Wait ${words} and try again.`,
  })
})
