import type { SearchQuery } from '@/search/port'
import { toSearchParams } from '@/search/query'

function at(path: string, query: SearchQuery): string {
  const search = toSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

export function pageHref(path: string, query: SearchQuery, page: number): string {
  return at(path, { ...query, page })
}

/** The same question without one chosen value, from the first page. */
export function withoutValue(path: string, query: SearchQuery, facet: string, value: string): string {
  const left = (query.facets[facet] ?? []).filter((chosen) => chosen !== value)
  return at(path, { ...query, page: 1, facets: { ...query.facets, [facet]: left } })
}

/** The same filters with other words; without words when `q` is empty. */
export function withWords(path: string, query: SearchQuery, q: string): string {
  return at(path, { ...query, page: 1, q })
}

/** The same question in another format: `/search.json?q=…`. */
export function formatHref(path: string, query: SearchQuery, format: 'json' | 'atom'): string {
  return at(`${path}.${format}`, { ...query, page: 1 })
}

export function chosenCount(query: SearchQuery): number {
  return Object.values(query.facets).reduce((sum, values) => sum + values.length, 0)
}
