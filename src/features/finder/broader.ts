import type { SearchQuery } from '@/search/port'
import { withWords } from './links'
import { type Listing, SEARCH } from './listings'

/** A question that asks for less than one that found nothing. */
export interface Broader {
  /** What was given up. */
  without: 'quotes' | 'filter' | 'filters' | 'listing' | 'everything'
  /** The facet whose choices were given up. */
  facet?: string
  query: SearchQuery
  href: string
}

/** Facets whose choices are tried one by one: each costs a question to the engine. */
const MOST_FACETS = 6

/** Less and less like what was asked, the closest first. */
export function broaderThan(listing: Listing, query: SearchQuery): Broader[] {
  const facets = Object.keys(query.facets)
  const unquoted = withoutQuotes(query.q)
  const isQuoted = unquoted !== query.q
  const isListing = listing.path !== SEARCH.path
  const here = (without: Broader['without'], changed: Partial<SearchQuery>, facet?: string): Broader => {
    const broader = { ...query, page: 1, ...changed }
    return {
      without,
      ...(facet && { facet }),
      query: broader,
      href: withWords(listing.path, broader, broader.q),
    }
  }
  const everywhere = (without: Broader['without'], changed: Partial<SearchQuery>): Broader => {
    const broader = here(without, { base: SEARCH.base, ...changed })
    return { ...broader, href: withWords(SEARCH.path, broader.query, broader.query.q) }
  }
  return [
    ...(isQuoted ? [here('quotes', { q: unquoted })] : []),
    ...facets
      .slice(0, MOST_FACETS)
      .map((facet) => here('filter', { facets: withoutFacet(query.facets, facet) }, facet)),
    ...(isListing ? [everywhere('listing', {})] : []),
    ...(facets.length > 1 ? [here('filters', { facets: {} })] : []),
    ...(isQuoted || (isListing && facets.length > 0)
      ? [everywhere('everything', { q: unquoted, facets: {} })]
      : []),
  ]
}

/** The first that finds something; of filters that could go, the one that broadens least. */
export function closestOf<Counted extends { broader: Broader; total: number }>(
  counted: readonly Counted[],
): Counted | undefined {
  const found = counted.filter(({ total }) => total > 0)
  const [first] = found
  if (first?.broader.without !== 'filter') return first
  const filters = found.filter(({ broader }) => broader.without === 'filter')
  return filters.reduce((least, each) => (each.total < least.total ? each : least), first)
}

function withoutQuotes(q: string): string {
  return q
    .replace(/["“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutFacet(facets: SearchQuery['facets'], name: string): SearchQuery['facets'] {
  return Object.fromEntries(Object.entries(facets).filter(([other]) => other !== name))
}
