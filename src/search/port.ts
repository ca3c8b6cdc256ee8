import type { SearchRecord } from './record'
import type { SearchVocabulary } from './words/vocabulary'

/** A reader's question, already cleaned: only known facets and values, `q` cut, page at least 1. */
export interface SearchQuery {
  q: string
  /** 1-based. */
  page: number
  perPage: number
  sort: 'relevance' | 'newest'
  /** Chosen values: OR within a facet, AND between facets. */
  facets: Record<string, string[]>
  /** Set by a listing (`/guidance`): never shown as a choice, always applied. */
  base: Record<string, string[]>
  /** For an editor who tries words out before they are saved; readers are answered with those of the index. */
  vocabulary?: SearchVocabulary
}

export interface SearchHit {
  id: string
  type: string
  title: string
  url: string
  summary: string
  outcome?: string
  /** HTML-escaped text in which matches stand between `<mark>` and `</mark>`. */
  highlight: { title: string; text: string }
  /** Where the highlighted text stands: its heading, and the site path with the fragment. Absent above any heading. */
  passage?: { heading: string; url: string }
  date: string
  /** Facet name → values. */
  facets: Record<string, string[]>
  /** Editors put it on top of this question. */
  bestBet?: true
}

/** How a question was read beyond its own words. */
export interface Reading {
  /** Other words that were searched for as well, by what was typed. */
  also: { typed: string; words: string[] }[]
  /** Words with two meanings, none of which was assumed; `q` asks for one of them. */
  meanings: { word: string; meanings: { text: string; q: string }[] }[]
  /** Words that no document has, and what they were read as. */
  corrected: { typed: string; as: string }[]
}

export interface FacetOption {
  value: string
  label: string
  /** How many results choosing it would give (disjunctive). */
  count: number
  selected: boolean
}

export interface SearchAnswer {
  query: string
  total: number
  page: number
  pages: number
  engine: 'embedded' | 'algolia'
  /** The first engine did not answer in time and this one stood in. */
  degraded: boolean
  tookMs: number
  /** A spelling that finds more, or null. */
  suggestion: string | null
  /** Given by the index of this host, whichever engine found the hits. */
  reading?: Reading
  hits: SearchHit[]
  facets: Record<string, { label: string; options: FacetOption[] }>
}

export interface Suggestion {
  text: string
  /** `title` or the name of the facet that the word belongs to. */
  kind: string
  url: string
}

/** Answers readers. Throws `SearchUnavailable` when it cannot. */
export interface SearchEngine {
  readonly name: 'embedded' | 'algolia'
  search(query: SearchQuery): Promise<SearchAnswer>
  suggest(text: string, limit: number): Promise<Suggestion[]>
}

/**
 * What the feed writes to. An index knows how far it has read, and says so in the same commit as its records.
 * An index that was lost or never built has the position null, refuses `apply` with `RebuildNeeded` and cannot answer;
 * whoever feeds it asks for the position now and then and rebuilds.
 */
export interface SearchIndex {
  readonly name: string
  /** The change-stream position that the index stands at, or null when it has never been built. */
  position(): Promise<string | null>
  /** Puts and removes, and moves the position: wholly or not at all. */
  apply(changes: IndexChanges, position: string): Promise<void>
  /** Builds afresh beside the live index, then swaps. Readers see the old one until then. Without `vocabulary`: the hub's own. */
  rebuild(
    records: AsyncIterable<SearchRecord>,
    position: string,
    vocabulary?: SearchVocabulary,
  ): Promise<void>
  count(): Promise<number>
  close(): Promise<void>
}

export interface IndexChanges {
  put: SearchRecord[]
  /** Record ids. */
  remove: string[]
  /** The editors' words, whenever they may have changed. */
  vocabulary?: SearchVocabulary
}

/** The engine cannot answer now; another may. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable'
}

/** By name: it may come from another bundle of Next or another thread, with a class of its own. */
export function isUnavailable(error: unknown): error is Error {
  return error instanceof Error && error.name === 'SearchUnavailable'
}

/** The index stands nowhere, so that changes alone cannot make it whole. */
export class RebuildNeeded extends Error {
  override readonly name = 'RebuildNeeded'
}
