import { expect, it } from 'vitest'
import { fits } from './room-for'

const MB = 1024 * 1024

it.each([
  [1 * MB, 1000 * MB, true],
  [10 * MB, 114 * MB, true],
  [10 * MB, 113 * MB, false],
  [1, 64 * MB, false],
])('%d bytes with %d free: %s', (bytes, free, room) => expect(fits(bytes, free)).toBe(room))
