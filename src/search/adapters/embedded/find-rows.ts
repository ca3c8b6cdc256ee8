import type { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import { covering, LONG } from './covering'
import type { Database } from './database'
import { rowsWithAll } from './match-rows'
import { type Corpus, rankRows } from './rank-rows'

export interface FoundRows {
  docs: DocSet
  /** Rows of `passing` with the best answer first; see {@link rankRows} for how far the order goes. */
  ranked(passing: DocSet): number[]
}

/**
 * Documents that have all words; of one or two words, where no document has both, those that have one. Two words are
 * a thing of their own (equal pay), more are often a question: documents that answer most of it are found too.
 * What is `within` a listing decides which it is, and the reader's filters do not, so that counts stay true while
 * filters come and go.
 */
export function findRows(
  db: Database,
  units: readonly QueryUnit[],
  { within, ...corpus }: Corpus & { within: DocSet },
): FoundRows {
  const all = rowsWithAll(db, units).and(within)
  const exact = units.every(({ quoted }) => quoted)
  if (units.length < 2 || exact || (units.length < LONG && all.size > 0))
    return { docs: all, ranked: (passing) => rankRows(db, { units, ...corpus }, passing) }
  const coverage = covering(db, units, within)
  const docs = coverage.docs.or(all)
  return { docs, ranked: (passing) => rankRows(db, { units, ...corpus, coverage }, passing) }
}
