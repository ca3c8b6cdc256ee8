import { expect, it } from 'vitest'
import { MATURITIES } from './vocabulary'
import { byWhatHappened } from './what-happened'

it('leaves no maturity of the vocabulary out and shows what was stopped last', () => {
  const groups = byWhatHappened(MATURITIES.map(({ value }) => ({ maturity: value })))
  expect(groups.flatMap(({ docs }) => docs)).toHaveLength(MATURITIES.length)
  expect(groups.at(-1)?.maturity).toBe('stopped')
  expect(byWhatHappened([])).toEqual([])
})
