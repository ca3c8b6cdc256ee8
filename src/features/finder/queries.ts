import { cache } from 'react'
import { getHub } from '@/hub'
import { doNotKeep } from '@/lib/render-notes'
import type { SearchAnswer, SearchQuery, Suggestion } from '@/search/port'
import { asAnswered, cleanWords, type Parameters, parseQuery } from '@/search/query'
import type { Listing } from './listings'
import { orNull } from './or-null'

export interface Found {
  query: SearchQuery
  /** Null when no search engine answers now. */
  answer: SearchAnswer | null
  /** The query as the index understood it: for canonical links. */
  canonical: SearchQuery
  /** Collection slug → what one of them is called. */
  typeNames: Record<string, string>
}

/** Answers a listing; page and metadata of one request share the answer. */
export function find(listing: Listing, params: Parameters): Promise<Found> {
  return findOnce(listing, asText(params))
}

/** Keeps a page of results under 10 KB compressed. */
const PER_PAGE = 15

const findOnce = cache(async (listing: Listing, params: string): Promise<Found> => {
  const { search, model } = await getHub()
  const query = parseQuery(model, new URLSearchParams(params), { base: listing.base, perPage: PER_PAGE })
  const typeNames = Object.fromEntries(model.types.map(({ slug, singular }) => [slug, singular]))
  const answer = await orNull(search.search(query))
  if (!answer || answer.degraded) doNotKeep()
  return { query, answer, canonical: answer ? asAnswered(query, answer) : query, typeNames }
})

/** Whether the listing is shown as it is, with nothing asked or chosen. */
export function isWhole({ query: { q, facets, page } }: Found): boolean {
  return !q && Object.keys(facets).length === 0 && page === 1
}

function asText(params: Parameters): string {
  if (params instanceof URLSearchParams) return params.toString()
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  )
  return new URLSearchParams(pairs).toString()
}

const MOST_SUGGESTIONS = 8

/** With what it belongs to in words: the name of its facet, empty for a title. */
export type LabelledSuggestion = Suggestion & { label: string }

/** At most eight; none when no engine answers, since the form works without them. */
export async function suggest(text: string): Promise<LabelledSuggestion[]> {
  const words = cleanWords(text)
  if (!words) return []
  const { search, model } = await getHub()
  const labels = new Map(model.facets.map(({ name, label }) => [name, label]))
  const found = (await orNull(search.suggest(words, MOST_SUGGESTIONS))) ?? []
  return found.map((each) => ({ ...each, label: labels.get(each.kind) ?? '' }))
}
