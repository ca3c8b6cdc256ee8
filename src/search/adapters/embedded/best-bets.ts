import { DocSet } from '../../facets'
import { bestBetsFor } from '../../plan/best-bets'
import type { SearchQuery } from '../../port'
import type { SearchVocabulary } from '../../words/vocabulary'
import type { Database } from './database'
import type { FoundRows } from './find-rows'

export interface BetScope {
  db: Database
  /** Rows of the listing, before words and choices. */
  listed: DocSet
  vocabulary: SearchVocabulary
}

/** Rows that editors want on top of this question, in their order: what is in the index is public. */
export function betRows({ db, listed, vocabulary }: BetScope, { q, sort }: SearchQuery): number[] {
  const today = new Date().toISOString().slice(0, 10)
  const ids = sort === 'relevance' ? bestBetsFor(q, vocabulary, today) : []
  if (ids.length === 0) return []
  const found = db.rows<[string, number]>(
    'select id, rowid from documents where id in (select value from json_each(?))',
    JSON.stringify(ids),
  )
  const rows = new Map(found)
  return ids.flatMap((id) => rows.get(id) ?? []).filter((row) => listed.has(row))
}

/** They count among what was found, whatever their words, so that counts stay what clicking gives. */
export function withBets(found: FoundRows, bets: readonly number[]): FoundRows {
  if (bets.length === 0) return found
  const chosen = DocSet.of(bets)
  return {
    docs: found.docs.or(chosen),
    ranked: (passing) => [
      ...bets.filter((row) => passing.has(row)),
      ...found.ranked(passing.without(chosen)),
    ],
  }
}
