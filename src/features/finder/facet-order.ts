import type { SearchAnswer } from '@/search/port'

export interface ShownFacet {
  name: string
  label: string
  options: SearchAnswer['facets'][string]['options']
  open: boolean
}

/** What readers reach for first. Facets that are not named here follow in the order of their declaration. */
const FIRST = ['type', 'barrier', 'topic', 'sector', 'stage', 'size', 'kind', 'standard']
const OPEN = 4

const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

/** The facets of an answer that offer a choice: options that would give nothing are left out unless chosen. */
export function shownFacets(answer: SearchAnswer, hidden: string[]): ShownFacet[] {
  return Object.entries(answer.facets)
    .filter(([name]) => !hidden.includes(name))
    .map(([name, { label, options }]) => ({
      name,
      label,
      options: options.filter(({ count, selected }) => count > 0 || selected),
    }))
    .filter(({ options }) => options.length > 1 || options.some(({ selected }) => selected))
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map((facet, i) => ({ ...facet, open: i < OPEN || facet.options.some(({ selected }) => selected) }))
}
