import { describe, expect, it } from 'vitest'
import { DocSet } from './doc-set'

describe('a set of rows', () => {
  const even = DocSet.of([0, 2, 4, 64, 1000])
  const small = DocSet.of([1, 2, 3, 4])

  it('counts, joins and intersects sets of different length', () => {
    expect(even.size).toBe(5)
    expect(even.countShared(small)).toBe(2)
    expect(small.and(even).toArray()).toEqual([2, 4])
    expect(small.or(even).toArray()).toEqual([0, 1, 2, 3, 4, 64, 1000])
  })

  it('holds every bit of a word, the highest too', () => {
    const full = DocSet.of([...Array(64).keys()])
    expect(full.size).toBe(64)
    expect(full.toArray()).toHaveLength(64)
    full.delete(31)
    expect([full.has(31), full.has(63), full.size]).toEqual([false, true, 63])
  })
})
