import { expect, it } from 'vitest'
import { endOf, splitByTime } from './meeting-times'

const meeting = (id: string, startsAt: string, endsAt?: string) => ({ id, startsAt, endsAt })
const now = new Date('2026-09-10T10:30:00Z')

it('keeps a meeting that is on now among those to come, soonest first', () => {
  const { coming, held } = splitByTime(
    [
      meeting('later', '2026-12-01T10:00:00Z'),
      meeting('now', '2026-09-10T10:00:00Z'),
      meeting('old', '2026-03-01T10:00:00Z'),
      meeting('recent', '2026-09-10T08:00:00Z', '2026-09-10T10:00:00Z'),
      meeting('odd', 'never'),
    ],
    now,
  )
  expect(coming.map(({ id }) => id)).toEqual(['now', 'later'])
  expect(held.map(({ id }) => id)).toEqual(['recent', 'old'])
})

it('ends two hours after the start when no honest end is given', () => {
  const end = '2026-09-10T12:00:00.000Z'
  expect(endOf(meeting('a', '2026-09-10T10:00:00Z')).toISOString()).toBe(end)
  expect(endOf(meeting('a', '2026-09-10T10:00:00Z', '2026-09-09T10:00:00Z')).toISOString()).toBe(end)
})
