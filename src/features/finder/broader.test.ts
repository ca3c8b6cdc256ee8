import { expect, it } from 'vitest'
import type { SearchQuery } from '@/search/port'
import { broaderThan, closestOf } from './broader'
import { GUIDANCE, SEARCH } from './listings'

const query: SearchQuery = {
  q: '“safe leave” rota',
  page: 3,
  perPage: 15,
  sort: 'relevance',
  facets: { sector: ['nhs'], year: ['2024'] },
  base: { type: ['guidance'] },
}
const hrefs = (listing = GUIDANCE, asked = query) => broaderThan(listing, asked).map(({ href }) => href)

it('gives up quotes, then one filter at a time, then the listing, then all of it', () => {
  expect(hrefs()).toEqual([
    '/guidance?q=safe+leave+rota&sector=nhs&year=2024',
    '/guidance?q=%E2%80%9Csafe+leave%E2%80%9D+rota&year=2024',
    '/guidance?q=%E2%80%9Csafe+leave%E2%80%9D+rota&sector=nhs',
    '/search?q=%E2%80%9Csafe+leave%E2%80%9D+rota&sector=nhs&year=2024',
    '/guidance?q=%E2%80%9Csafe+leave%E2%80%9D+rota',
    '/search?q=safe+leave+rota',
  ])
  expect(broaderThan(GUIDANCE, query).at(-1)?.query.base).toEqual({})
})

it('knows nothing broader than plain words in the whole hub', () => {
  expect(hrefs(SEARCH, { ...query, q: 'zebra', facets: {}, base: {} })).toEqual([])
})

it('takes the first that finds something, and of the filters the one that broadens least', () => {
  const counted = (totals: number[]) =>
    closestOf(broaderThan(GUIDANCE, query).map((broader, at) => ({ broader, total: totals[at] ?? 0 })))
  expect(counted([2, 9, 9, 9, 9, 9])?.broader.without).toBe('quotes')
  expect(counted([0, 9, 4, 1, 9, 9])?.broader.facet).toBe('year')
  expect(counted([0, 0, 0, 0, 0, 7])?.broader.without).toBe('everything')
  expect(counted([])).toBeUndefined()
})
