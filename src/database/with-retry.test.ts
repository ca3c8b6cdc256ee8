import { describe, expect, test } from 'vitest'
import { isRetryable, withRetry } from './with-retry'

const conflict = () => Object.assign(new Error('WriteConflict'), { code: 112 })
const failing = (times: number, error: () => Error) => {
  let calls = 0
  return {
    calls: () => calls,
    work: async () => {
      calls++
      if (calls <= times) throw error()
      return 'saved'
    },
  }
}

describe('retrying a conflict', () => {
  test('work that meets two conflicts is done on the third try', async () => {
    const { work, calls } = failing(2, conflict)
    expect(await withRetry(work, { pause: 0 })).toBe('saved')
    expect(calls()).toBe(3)
  })

  test('any other error comes straight through, after one try', async () => {
    const { work, calls } = failing(9, () => new Error('title is missing'))
    await expect(withRetry(work, { pause: 0 })).rejects.toThrow('title is missing')
    expect(calls()).toBe(1)
  })

  test('a conflict that never ends is given up with the error of MongoDB', async () => {
    const { work, calls } = failing(99, conflict)
    await expect(withRetry(work, { attempts: 3, pause: 0 })).rejects.toThrow('WriteConflict')
    expect(calls()).toBe(3)
  })

  test('labels count however the driver keeps them, and so does a wrapped error', () => {
    expect(isRetryable({ errorLabels: ['TransientTransactionError'] })).toBe(true)
    expect(isRetryable({ errorLabelSet: new Set(['UnknownTransactionCommitResult']) })).toBe(true)
    expect(isRetryable({ code: 251 })).toBe(true)
    expect(isRetryable(new Error('save failed', { cause: conflict() }))).toBe(true)
    expect(isRetryable({ code: 11000 })).toBe(false)
    expect(isRetryable(null)).toBe(false)
  })
})
