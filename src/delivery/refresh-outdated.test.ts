import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { moveEpoch } from '@/feed/epoch'
import { refreshOutdated } from './refresh-outdated'

let refreshed: string[]
let outdated: string[]
let load: number
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  refreshed = []
  outdated = ['/', '/case-studies']
  load = 0
  stop = refreshOutdated(
    {
      outdated: () => outdated,
      get load() {
        return load
      },
      refresh: async (key) => {
        refreshed.push(key)
        outdated = outdated.filter((each) => each !== key)
      },
    },
    500,
  )
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('pages are made again soon after a change, before a reader asks', async () => {
  moveEpoch()
  expect(refreshed).toEqual([])
  await vi.advanceTimersByTimeAsync(600)
  expect(refreshed).toEqual(['/', '/case-studies'])
})

test('a change every 100 ms does not put it off', async () => {
  for (let i = 0; i < 20; i++) {
    outdated = ['/']
    moveEpoch()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(refreshed.length).toBeGreaterThanOrEqual(3)
})

test('whoever waits for a page or a save comes first, and then it is done', async () => {
  load = 1
  moveEpoch()
  await vi.advanceTimersByTimeAsync(2000)
  expect(refreshed).toEqual([])
  load = 0
  await vi.advanceTimersByTimeAsync(600)
  expect(refreshed).toEqual(['/', '/case-studies'])
})

test('nothing is made after it was stopped', async () => {
  moveEpoch()
  stop()
  await vi.advanceTimersByTimeAsync(2000)
  expect(refreshed).toEqual([])
})
