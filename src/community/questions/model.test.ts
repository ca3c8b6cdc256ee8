import { expect, it } from 'vitest'
import { isShownTo, isTimeToTell, writerFor } from './model'

const written = { person: { id: 'a', name: 'Ailsa' }, organisation: { title: 'Invented Council' } }

it('names a writer only who wants it, and never one who has left', () => {
  expect(writerFor('b', { ...written, isNamed: true })).toBe('Ailsa, Invented Council')
  expect(writerFor('b', written)).toBe('A member')
  expect(writerFor('b', { ...written, isNamed: true, person: null })).toBe('A member')
  expect(writerFor('a', written)).toBe('You, without your name')
})

it('shows what is hidden to its writer alone', () =>
  expect(['a', 'b'].map((viewer) => isShownTo(viewer, { ...written, hidden: true }))).toEqual([true, false]))

it.each([
  ['at-once', 1, true],
  ['daily', 23, false],
  ['daily', 24, true],
  ['weekly', 24, false],
  ['weekly', 168, true],
] as const)('%s after %d hours: %s', (pace, hours, due) =>
  expect(isTimeToTell(pace, new Date(0), new Date(hours * 3_600_000))).toBe(due),
)
