import { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import type { Database } from './database'
import { allOf, anyOf } from './match-expression'

/** With fewer documents than this that have all words, those that have some follow. */
const ENOUGH = 3

/** bm25 weights: title, summary, headings, body, keywords. */
const WEIGHTS = '10, 5, 4, 1, 3'

export interface FoundRows {
  docs: DocSet
  /** Rows of `docs` with the best answer first. */
  ranked(): number[]
}

/**
 * Documents that have all words; where these are few, also those that have some, after them. What is `within` a listing
 * decides which it is, and the reader's filters do not, so that counts stay true while filters come and go.
 */
export function findRows(db: Database, units: readonly QueryUnit[], within: DocSet): FoundRows {
  const all = rowsOf(db, allOf(units)).and(within)
  if (units.length < 2 || all.size >= ENOUGH || units.every(({ quoted }) => quoted)) {
    return { docs: all, ranked: () => rankedRows(db, allOf(units)) }
  }
  return {
    docs: rowsOf(db, anyOf(units)).and(within).or(all),
    ranked: () => [...new Set([...rankedRows(db, allOf(units)), ...rankedRows(db, anyOf(units))])],
  }
}

/** Rows as one string: handing over thousands of rows one by one costs more than finding them. */
function rowsOf(db: Database, expression: string): DocSet {
  return DocSet.of(
    numbers(db.row<[string | null]>('select group_concat(rowid) from text where text match ?', expression)),
  )
}

function rankedRows(db: Database, expression: string): number[] {
  return numbers(
    db.row<[string | null]>(
      `select group_concat(row) from
         (select rowid as row from text where text match ? order by bm25(text, ${WEIGHTS}), rowid)`,
      expression,
    ),
  )
}

function numbers(found: [string | null] | undefined): number[] {
  return found?.[0] ? found[0].split(',').map(Number) : []
}
