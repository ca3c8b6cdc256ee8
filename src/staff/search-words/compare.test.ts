import { expect, it } from 'vitest'
import { goneFrom, movesOf, type ShownHit, verdictOn } from './compare'

const hits = (ids: string): ShownHit[] =>
  [...ids].map((id) => ({ id, type: 'guidance', title: id, url: `/${id}` }))

it('says where each result has come from', () => {
  expect(movesOf(hits('abcd'), hits('bxad'))).toEqual([
    'up from 2',
    'new among the first ten',
    'down from 1',
    '',
  ])
})

it('lists what is no longer among the first', () => {
  expect(goneFrom(hits('abcd'), hits('bxad')).map(({ id }) => id)).toEqual(['c'])
})

it('says in a sentence whether anything changes', () => {
  const results = (ids: string, total: number) => ({ total, hits: hits(ids) })
  expect(verdictOn(results('ab', 2), results('ab', 2))).toMatch(/no difference/)
  expect(verdictOn(results('ab', 2), results('bac', 12))).toBe(
    '2 results today, 12 with your changes; of the first ten, 1 new and 0 gone.',
  )
})
