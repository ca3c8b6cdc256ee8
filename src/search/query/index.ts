import type { SearchFacet, SearchModel } from '../model'
import type { SearchAnswer, SearchQuery } from '../port'
import { cleanWords } from './clean'
import { type Parameters, valueAt, valuesAt } from './parameters'

export { cleanWords } from './clean'
export type { Parameters } from './parameters'

const RESULTS_PER_PAGE = 20
/** Nobody reads so far; the engines go to the last page that there is. */
const MAX_PAGE = 10_000
/** Choices that are kept within one facet. */
const MAX_VALUES = 50

export interface ParseOptions {
  /** Filters of a listing: always applied, never a choice. */
  base?: Record<string, string[]>
  perPage?: number
}

/**
 * The query that a URL asks. Parameters and values that no facet declares are dropped. The values of topics and
 * years are known to the index alone: those of the right form are kept, and the engine ignores the ones it lacks.
 */
export function parseQuery(model: SearchModel, params: Parameters, options: ParseOptions = {}): SearchQuery {
  const base = options.base ?? {}
  const chosen = model.facets
    .filter(({ name }) => !Object.hasOwn(base, name))
    .map((facet): [string, string[]] => [facet.name, knownValues(facet, valuesAt(params, facet.name))])
    .filter(([, values]) => values.length > 0)
  return {
    q: cleanWords(valueAt(params, 'q')),
    page: pageOf(valueAt(params, 'page')),
    perPage: options.perPage ?? RESULTS_PER_PAGE,
    sort: valueAt(params, 'sort') === 'newest' ? 'newest' : 'relevance',
    facets: Object.fromEntries(chosen),
    base,
  }
}

/** The one spelling of a query: same query, same URL. The listing that asks supplies the path and the base. */
export function toSearchParams({ q, page, sort, facets }: SearchQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const name of Object.keys(facets).sort()) {
    for (const value of [...new Set(facets[name])].sort()) params.append(name, value)
  }
  if (sort !== 'relevance') params.set('sort', sort)
  if (page > 1) params.set('page', String(page))
  return params
}

/** The query without values that the index turned out not to know, on a page that there is: for canonical links. */
export function asAnswered(query: SearchQuery, answer: SearchAnswer): SearchQuery {
  const facets = Object.entries(query.facets)
    .map(([name, values]): [string, string[]] => {
      const options = answer.facets[name]?.options ?? []
      return [name, values.filter((value) => options.some((option) => option.value === value))]
    })
    .filter(([, values]) => values.length > 0)
  return { ...query, page: answer.page, facets: Object.fromEntries(facets) }
}

function knownValues(facet: SearchFacet, values: string[]): string[] {
  const known: string[] = []
  for (const value of new Set(values)) {
    if (known.length === MAX_VALUES) break
    if (isValue(facet, value)) known.push(value)
  }
  return known
}

const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:[-_.][\p{Ll}\p{Lo}\p{N}]+)*$/u

function isValue({ values, options }: SearchFacet, value: string): boolean {
  if (values === 'closed') return options.some((option) => option.value === value)
  if (values === 'year') return /^[12]\d{3}$/.test(value)
  return value.length <= 200 && SLUG.test(value)
}

function pageOf(text: string): number {
  return /^\d{1,12}$/.test(text) ? Math.min(Math.max(Number(text), 1), MAX_PAGE) : 1
}
