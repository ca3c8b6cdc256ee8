import { expect, it } from 'vitest'
import type { SearchQuery } from '@/search/port'
import { chosenCount, formatHref, pageHref, withoutValue, withWords } from './links'

const query: SearchQuery = {
  q: 'safe leave',
  page: 3,
  perPage: 20,
  sort: 'newest',
  facets: { sector: ['nhs', 'private'] },
  base: { type: ['guidance'] },
}

it('keeps the question and never puts the filter of the listing into the address', () => {
  expect(pageHref('/guidance', query, 4)).toBe(
    '/guidance?q=safe+leave&sector=nhs&sector=private&sort=newest&page=4',
  )
})

it('goes back to the first page when the question changes', () => {
  expect(withoutValue('/guidance', query, 'sector', 'nhs')).toBe(
    '/guidance?q=safe+leave&sector=private&sort=newest',
  )
  expect(withWords('/guidance', query, '')).toBe('/guidance?sector=nhs&sector=private&sort=newest')
  expect(formatHref('/guidance', query, 'atom')).toBe(
    '/guidance.atom?q=safe+leave&sector=nhs&sector=private&sort=newest',
  )
  expect(chosenCount(query)).toBe(2)
})
