import { expect, it } from 'vitest'
import { isReminded, reminderAt, toldAs } from './told'

const meeting = { startsAt: '2026-09-10T09:00:00.000Z', place: 'Perth' }

it('changes its name with when, where and how to join, and with nothing else', () => {
  expect(toldAs({ ...meeting, title: 'Another' } as never)).toBe(toldAs(meeting))
  for (const change of [{ startsAt: '2026-09-10T10:00:00.000Z' }, { place: 'Oban' }, { joiningDetails: 'x' }])
    expect(toldAs({ ...meeting, ...change })).not.toBe(toldAs(meeting))
})

it.each([
  ['2026-09-01T07:00:00Z', undefined],
  ['2026-09-03T07:00:00Z', 'week'],
  ['2026-09-09T07:00:00Z', 'day'],
  ['2026-09-10T09:00:00Z', undefined],
])('at %s: %s', (now, due) => expect(reminderAt(meeting, new Date(now))).toBe(due))

it('leaves those alone who said no', () =>
  expect(
    [undefined, 'coming', 'not-coming'].map((said) => [isReminded('week', said), isReminded('day', said)]),
  ).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]))
