import { expect, it } from 'vitest'
import type { FacetOption, SearchAnswer } from '@/search/port'
import { shownFacets } from './facet-order'

const option = (value: string, count: number, selected = false): FacetOption => ({
  value,
  label: value,
  count,
  selected,
})
const facet = (...options: FacetOption[]) => ({ label: 'Label', options })

it('leaves out what gives no choice, keeps what is chosen, and shows the familiar ones first', () => {
  const facets: SearchAnswer['facets'] = {
    year: facet(option('2026', 3), option('2025', 1)),
    tier: facet(option('gold', 2)),
    sector: facet(option('nhs', 2), option('private', 0), option('education', 0, true)),
    type: facet(option('guidance', 5), option('policies', 1)),
  }
  const shown = shownFacets({ facets } as SearchAnswer, ['type'])
  expect(shown.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    ['sector', ['nhs', 'education']],
    ['year', ['2026', '2025']],
  ])
})
