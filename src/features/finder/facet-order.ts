import type { FacetOption, SearchAnswer } from '@/search/port'

export interface ShownFacet {
  name: string
  label: string
  options: FacetOption[]
  /** The rest of a long list, folded away until somebody asks for it. */
  more: FacetOption[]
  open: boolean
}

/** What readers reach for first. Facets that are not named here follow in the order of their declaration. */
const FIRST = ['type', 'barrier', 'topic', 'sector', 'stage', 'size', 'kind', 'standard']
const OPEN = 4
/** Options in sight, and how long a list must be before the rest is folded away. */
const IN_SIGHT = 6
const LONG = 9

const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

/** The facets of an answer that offer a choice, each with the options that would change the answer. */
export function shownFacets({ facets, total }: SearchAnswer, hidden: string[]): ShownFacet[] {
  return Object.entries(facets)
    .filter(([name]) => !hidden.includes(name))
    .map(([name, { label, options }]) => ({ name, label, options: usefulOf(options, total) }))
    .filter(({ options }) => options.length > 0)
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ options, ...facet }, i) => {
      const inSight = options.length < LONG ? options.length : IN_SIGHT
      return {
        ...facet,
        options: options.slice(0, inSight),
        more: options.slice(inSight),
        open: i < OPEN || options.some(({ selected }) => selected),
      }
    })
}

/** Without what would give nothing, and, before anything is chosen, without what every result has. */
function usefulOf(options: FacetOption[], total: number): FacetOption[] {
  const isChosen = options.some(({ selected }) => selected)
  return options.filter(({ count, selected }) => selected || (count > 0 && (isChosen || count < total)))
}
