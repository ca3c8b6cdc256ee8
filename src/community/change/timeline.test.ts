import { expect, it } from 'vitest'
import type { Indicator, Reflection, Step } from '@/payload-types'
import { byMonth } from './by-month'
import { happenedIn, type Noted, yearsOf } from './timeline'

const sign = (id: string, seenOn: string, kind = 'colleagues-talk') => ({ id, seenOn, kind }) as Indicator
const step = (id: string, state: string, changedAt?: string) => ({ id, state, changedAt }) as Step
const reflection = (id: string, startedAt: string, stage: string) =>
  ({ id, startedAt, answers: { 'stage-data': { value: [stage] } } }) as unknown as Reflection
const noted = (some: Partial<Noted>): Noted => ({ indicators: [], steps: [], reflections: [], ...some })

it('puts signs, steps that ended and reflections in one order, newest first', () => {
  const happened = happenedIn(
    noted({
      indicators: [sign('a', '2026-03-02T12:00:00.000Z')],
      steps: [
        step('planned', 'planned', '2026-05-01T12:00:00.000Z'),
        step('done', 'done', '2026-04-01T12:00:00.000Z'),
        step('undated', 'done'),
      ],
      reflections: [reflection('r', '2026-01-10T12:00:00.000Z', 'exploring')],
    }),
  )
  expect(happened.map(({ id }) => id)).toEqual(['done', 'a', 'r'])
})

it('says which standards moved since the reflection before', () => {
  const reflections = [
    reflection('second', '2026-01-10T12:00:00.000Z', 'planning'),
    reflection('first', '2025-01-10T12:00:00.000Z', 'exploring'),
  ]
  const [second, first] = happenedIn(noted({ reflections }))
  expect(second).toMatchObject({ moved: [{ standard: 'data', by: 2 }] })
  expect(first).toMatchObject({ moved: [] })
})

it('names a long pause, and none between notes that are near', () => {
  const indicators = ['2026-07-14', '2026-06-20', '2025-09-03'].map((day) =>
    sign(day, `${day}T12:00:00.000Z`),
  )
  const years = yearsOf(happenedIn(noted({ indicators })))
  expect(years.map(({ year, entries }) => [year, ...entries.map(({ id }) => id)])).toEqual([
    ['2026', '2026-07-14', '2026-06-20', 'quiet-2026-06-20'],
    ['2025', '2025-09-03'],
  ])
  expect(years[0]?.entries[2]).toMatchObject({ kind: 'quiet', months: 9 })
})

it('counts by month from the first note to the last, the newest three years of it', () => {
  const indicators = [
    sign('a', '2025-11-30T12:00:00.000Z'),
    sign('b', '2026-01-02T12:00:00.000Z'),
    sign('c', '2026-01-20T12:00:00.000Z'),
  ]
  expect(byMonth(happenedIn(noted({ indicators })))).toEqual({
    first: '2025-11',
    last: '2026-01',
    rows: [{ key: 'colleagues-talk', label: 'Colleagues talk about it', months: [1, 0, 2] }],
  })
  const long = byMonth(
    happenedIn(noted({ indicators: [...indicators, sign('old', '2020-01-01T12:00:00Z')] })),
  )
  expect(long?.first).toBe('2023-02')
})

it('draws nothing for no note, and for one month', () => {
  expect(byMonth([])).toBeUndefined()
  expect(byMonth(happenedIn(noted({ indicators: [sign('a', '2026-01-02T12:00:00Z')] })))).toBeUndefined()
})
