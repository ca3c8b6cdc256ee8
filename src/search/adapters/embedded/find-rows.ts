import type { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import type { Database } from './database'
import { allOf, anyOf } from './match-expression'
import { rowsWithAll, rowsWithAny } from './match-rows'
import { rankRows } from './rank-rows'

/**
 * With fewer documents than this that have all words, those that have some follow. Two words are a thing of their own
 * (equal pay), more are often a question.
 */
const enough = (units: number) => (units > 2 ? 3 : 1)

export interface FoundRows {
  docs: DocSet
  /** Rows of `passing` with the best answer first; see {@link rankRows} for how far the order goes. */
  ranked(passing: DocSet): number[]
}

/**
 * Documents that have all words; where these are few, also those that have some, after them. What is `within` a listing
 * decides which it is, and the reader's filters do not, so that counts stay true while filters come and go.
 */
export function findRows(db: Database, units: readonly QueryUnit[], within: DocSet): FoundRows {
  const every = allOf(units)
  const all = rowsWithAll(db, units).and(within)
  if (units.length < 2 || all.size >= enough(units.length) || units.every(({ quoted }) => quoted)) {
    return { docs: all, ranked: (passing) => rankRows(db, units, every, passing) }
  }
  const some = anyOf(units)
  return {
    docs: rowsWithAny(db, units).and(within).or(all),
    ranked: (passing) => [
      ...new Set([...rankRows(db, units, every, passing.and(all)), ...rankRows(db, units, some, passing)]),
    ],
  }
}
