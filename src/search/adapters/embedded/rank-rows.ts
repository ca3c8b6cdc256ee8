import type { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import { scorerOf } from '../../rank/scorer'
import { unpackColumns } from '../../rank/word-columns'
import { chooseCandidates } from './choose-candidates'
import type { Coverage } from './covering'
import type { Database } from './database'
import { rowsAnswering, subjectShare } from './match-rows'

/** Rows whose words are read to order them. */
const CANDIDATES = 200

/** What a row's score is multiplied by for its age and the like; near 1. */
export type RowStanding = (row: number) => number

/** What ranking must know of all documents. */
export interface Corpus {
  /** How many there are. */
  documents: number
  standing: RowStanding
}

export interface Ranking extends Corpus {
  units: readonly QueryUnit[]
  /** Where a document need not answer all of it. */
  coverage?: Coverage
}

/**
 * Rows of `passing`, the best first. Past {@link CANDIDATES} only those whose match is the most telling are ordered, and
 * the rest is left out: the caller puts it after them.
 */
export function rankRows(db: Database, ranking: Ranking, passing: DocSet): number[] {
  const { units, documents, coverage, standing } = ranking
  const candidates = passing.size <= CANDIDATES ? passing : chooseCandidates(db, ranking, passing, CANDIDATES)
  const answering = units.map((unit) => rowsAnswering(db, unit).size)
  const subjects = units.map((unit) => subjectShare(db, unit))
  const score = scorerOf(units, { documents, answering, subjects })
  const read = db.rows<[number, Buffer]>(
    'select rowid, words from ordered where rowid in (select value from json_each(?))',
    JSON.stringify(candidates.toArray()),
  )
  return read
    .map(([row, words]) => ({
      row,
      score: score(unpackColumns(words)) * (coverage ? coverage.of(row) : 1) * standing(row),
    }))
    .sort((a, b) => b.score - a.score || b.row - a.row)
    .map(({ row }) => row)
}
