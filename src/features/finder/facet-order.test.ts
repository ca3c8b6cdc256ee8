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
const shown = (facets: SearchAnswer['facets'], total = 6) =>
  shownFacets({ facets, total } as SearchAnswer, ['type']).map(({ name, options }) => [
    name,
    options.map(({ value }) => value),
  ])

it('leaves out what would change nothing, keeps what is chosen, and shows the familiar ones first', () => {
  expect(
    shown({
      year: facet(option('2026', 3), option('2025', 1)),
      tier: facet(option('gold', 6)),
      stage: facet(option('doing', 6), option('planning', 2)),
      sector: facet(option('nhs', 2), option('private', 0), option('education', 0, true)),
      type: facet(option('guidance', 5), option('policies', 1)),
    }),
  ).toEqual([
    ['sector', ['nhs', 'education']],
    ['stage', ['planning']],
    ['year', ['2026', '2025']],
  ])
})

it('offers beside a choice what would add to it, even if every result has it', () => {
  expect(shown({ sector: facet(option('nhs', 6, true), option('private', 6)) })).toEqual([
    ['sector', ['nhs', 'private']],
  ])
})

it('folds the rest of a long list away, in its own order', () => {
  const list = (length: number) => facet(...Array.from({ length }, (_, n) => option(`v${n}`, 1)))
  const [first] = shownFacets({ facets: { topic: list(18) }, total: 99 } as unknown as SearchAnswer, [])
  expect(first?.options.map(({ value }) => value)).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5'])
  expect(first?.more).toHaveLength(12)
  const [whole] = shownFacets({ facets: { topic: list(8) }, total: 99 } as unknown as SearchAnswer, [])
  expect([whole?.options.length, whole?.more.length]).toEqual([8, 0])
})
