import type { Hit, SearchResponse } from 'algoliasearch'
import { ordered } from '../../facets'
import { escapeHtml } from '../../highlight'
import type { SearchFacet, SearchModel } from '../../model'
import type { FacetOption, SearchAnswer, SearchHit, SearchQuery } from '../../port'
import type { FacetValue } from '../../record'
import { type AlgoliaObject, NAME_SEPARATOR } from './objects'
import { countedAttribute } from './request'
import { promotedBy } from './rules'
import { MARK } from './settings'

type Shown = Omit<
  AlgoliaObject,
  'text' | 'keywords' | 'named' | 'written' | 'digest' | 'pieces' | 'kind' | 'dated' | 'overdue' | 'maturity'
>
export type Response = SearchResponse<Shown>

/** What the responses to `requestsFor` say, in the hub's own terms. */
export function answerFrom(
  model: SearchModel,
  query: SearchQuery,
  responses: readonly Response[],
): Omit<SearchAnswer, 'tookMs'> {
  const [main] = responses
  const promoted = promotedBy(main?.userData)
  const total = main?.nbHits ?? 0
  return {
    query: query.q,
    total,
    page: query.page,
    pages: Math.max(1, Math.ceil(total / query.perPage)),
    engine: 'algolia',
    degraded: false,
    suggestion: null,
    hits: (main?.hits ?? []).map((hit) => hitFrom(hit, promoted)),
    facets: facetsFrom(model, query, countsFrom(responses)),
  }
}

function hitFrom(hit: Hit<Shown>, promoted: ReadonlySet<string>): SearchHit {
  const { doc, type, title, url, summary, outcome, date, heading, place, facets } = hit
  const snippet = markedValue(hit._snippetResult, 'text')
  const { type: _, ...chosen } = facets
  return {
    id: doc,
    type,
    title,
    url,
    summary,
    ...(outcome && { outcome }),
    highlight: {
      title: markedValue(hit._highlightResult, 'title')?.html ?? escapeHtml(title),
      text: snippet?.matched
        ? snippet.html
        : (markedValue(hit._highlightResult, 'summary')?.html ?? escapeHtml(summary)),
    },
    ...(snippet?.matched && heading && { passage: { heading, url: place } }),
    date,
    facets: chosen,
    ...(promoted.has(doc) && { bestBet: true as const }),
  }
}

function markedValue(results: unknown, name: string): { html: string; matched: boolean } | undefined {
  const result = isObject(results) && isObject(results[name]) ? results[name] : undefined
  if (typeof result?.value !== 'string') return undefined
  const html = escapeHtml(result.value).replaceAll(MARK.start, '<mark>').replaceAll(MARK.end, '</mark>')
  return { html, matched: result.matchLevel !== 'none' }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Attribute → value → count. A facet is asked for in exactly one of the questions. */
function countsFrom(responses: readonly Response[]): Map<string, Map<string, number>> {
  return new Map(
    responses.flatMap(({ facets }) =>
      Object.entries(facets ?? {}).map(([name, counts]): [string, Map<string, number>] => [
        name,
        new Map(Object.entries(counts)),
      ]),
    ),
  )
}

function facetsFrom(
  model: SearchModel,
  query: SearchQuery,
  counts: Map<string, Map<string, number>>,
): SearchAnswer['facets'] {
  const entries = model.facets
    .filter(({ name }) => !Object.hasOwn(query.base, name))
    .map((facet): [string, SearchAnswer['facets'][string]] => {
      const counted = counts.get(countedAttribute(model, facet.name)) ?? new Map<string, number>()
      return [
        facet.name,
        { label: facet.label, options: optionsFrom(facet, counted, query.facets[facet.name] ?? []) },
      ]
    })
  return Object.fromEntries(entries.filter(([, { options }]) => options.length > 0))
}

function optionsFrom(
  facet: SearchFacet,
  counted: ReadonlyMap<string, number>,
  chosen: string[],
): FacetOption[] {
  const counts = new Map(
    [...counted].map(([key, count]) => [named(facet, key).value, { ...named(facet, key), count }]),
  )
  const declared = facet.options.map((option) => ({ ...option, count: counts.get(option.value)?.count ?? 0 }))
  const known = new Set(declared.map(({ value }) => value))
  const found = [...counts.values()].filter(({ value }) => !known.has(value))
  const missing = chosen
    .filter((value) => !known.has(value) && !counts.has(value))
    .map((value) => ({ value, label: value, count: 0 }))
  const options = [...declared, ...found, ...missing].map((option) => ({
    ...option,
    selected: chosen.includes(option.value),
  }))
  return ordered(
    facet,
    options.filter(({ count, selected }) => count > 0 || selected),
  )
}

function named({ values }: SearchFacet, key: string): FacetValue {
  const at = values === 'slug' ? key.indexOf(NAME_SEPARATOR) : -1
  return at < 0 ? { value: key, label: key } : { value: key.slice(0, at), label: key.slice(at + 1) }
}
