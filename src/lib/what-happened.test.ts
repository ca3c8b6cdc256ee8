import { expect, it } from 'vitest'
import { MATURITIES } from './vocabulary'
import { byWhatHappened, happenedIn } from './what-happened'

it('leaves no maturity of the vocabulary out and shows what was stopped last', () => {
  const groups = byWhatHappened(MATURITIES.map(({ value }) => ({ maturity: value })))
  expect(groups.flatMap(({ docs }) => docs)).toHaveLength(MATURITIES.length)
  expect(groups.at(-1)?.maturity).toBe('stopped')
  expect(byWhatHappened([])).toEqual([])
})

it('counts what happened in the same order, with nothing left out', () => {
  const counts = happenedIn([{ maturity: 'stopped' }, { maturity: 'stopped' }, { maturity: 'trying' }])
  expect(counts.map(({ count }) => count)).toEqual([0, 0, 0, 1, 2])
  expect(counts.map(({ maturity }) => maturity).sort()).toEqual(MATURITIES.map(({ value }) => value).sort())
})
