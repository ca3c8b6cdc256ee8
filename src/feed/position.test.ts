import { Timestamp } from 'mongodb'
import { describe, expect, test } from 'vitest'
import { hasReached, readPosition, writePosition } from './position'

const at = (t: number, i: number) => new Timestamp({ t, i })

describe('places in the change stream', () => {
  test.each([
    { database: 'd1', at: at(1_800_000_000, 7) },
    { database: 'd1', at: at(4_000_000_000, 4_000_000_000), token: '82666F00AB' },
  ])('are read as they were written: %o', (position) => {
    expect(readPosition(writePosition(position))).toEqual(position)
  })

  test.each(['', 'x', '82666F', '{"_data":"82"}'])('%s is no place', (text) => {
    expect(readPosition(text)).toBeUndefined()
  })

  test('compare by time, then by token, within one database', () => {
    const place = (t: number, token?: string, database = 'd1') =>
      writePosition({ database, at: at(t, 1), ...(token && { token }) })
    expect(hasReached(place(9), place(10))).toBe(false)
    expect(hasReached(place(10), place(9, '82FF'))).toBe(true)
    expect(hasReached(place(10, '82AA'), place(10, '82AB'))).toBe(false)
    expect(hasReached(place(10, '82AB'), place(10, '82AB'))).toBe(true)
    expect(hasReached(place(11, '', 'other'), place(10))).toBe(false)
    expect(hasReached(null, place(1))).toBe(false)
  })
})
