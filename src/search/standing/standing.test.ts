import { expect, it } from 'vitest'
import { isOverdue, maturityOf } from './standing'
import { Standings } from './standings'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const facets = (maturity: string) => ({ maturity: [{ value: maturity, label: maturity }] })
const plain = { date: '2024-01-01T00:00:00.000Z', facets: {} }

/** Factors of documents, each a row of its own. */
function factors(...records: Parameters<Standings['put']>[1][]): number[] {
  const standings = new Standings()
  for (const [row, record] of records.entries()) standings.put(row * 1500, record)
  return records.map((_, row) => standings.of(row * 1500, NOW))
}

it('puts the newer, the better proven and what is in date first', () => {
  const [old = 0, recent = 0, proven = 0, overdue = 0, inDate = 0] = factors(
    plain,
    { ...plain, date: '2026-11-01T00:00:00.000Z' },
    { ...plain, facets: facets('independently-evaluated') },
    { ...plain, reviewBy: '2026-11-24T00:00:00.000Z' },
    { ...plain, reviewBy: '2026-11-26T00:00:00.000Z' },
  )
  expect(recent).toBeGreaterThan(old)
  expect(proven).toBeGreaterThan(old)
  expect(overdue).toBeLessThan(old)
  expect(inDate).toBe(old)
})

it('is gentle: the best standing is worth a quarter more than the worst, at most', () => {
  const [worst = 1, best = 0] = factors(
    { date: '', facets: {}, reviewBy: '2020-01-01' },
    { date: '2026-11-25', facets: facets('independently-evaluated') },
  )
  expect(best / worst).toBeLessThan(1.25)
})

it('takes what has been stopped for no worse than what is being tried', () => {
  expect([maturityOf({ facets: facets('stopped') }), maturityOf({ facets: facets('trying') })]).toEqual([
    0, 0,
  ])
  expect(maturityOf({ facets: facets('evaluated-locally') })).toBe(2)
})

it('knows no review date from one that cannot be read', () => {
  expect([isOverdue({}, new Date(NOW)), isOverdue({ reviewBy: 'soon' }, new Date(NOW))]).toEqual([
    false,
    false,
  ])
  expect(factors({ ...plain, reviewBy: 'soon' })).toEqual(factors(plain))
})
