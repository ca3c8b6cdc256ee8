import { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import type { Coverage } from './covering'
import type { Database } from './database'
import { together, wordForWord } from './match-expression'
import { rowsMatching, rowsWithAll } from './match-rows'
import { preferTitles, type Scored } from './prefer-titles'

/**
 * bm25 weights: title, summary, headings, body, keywords. Of the body alone it is worked out once more, since it levels
 * off: with a match in the title, one that comes up all through the text would count no more than one in passing.
 */
const WEIGHTS = '3, 2, 2, 1, 1'
const BODY = '0, 0, 0, 1, 0'

/** Rows that bm25 is worked out for. It reads every place of every word, so that a word of all documents is costly. */
const CANDIDATES = 250

/** Columns from the most telling on, each with what a match in it is worth when candidates are chosen. */
const TELLING: [columns: string, worth: number][] = [
  ['{title}', 8],
  ['{summary}', 4],
  ['{headings}', 2],
  ['{keywords}', 2],
]

/** Where more documents have all words, the body is not asked: it costs the most to read, and enough say it in their heads. */
const MANY = 2000

/** What it adds that the words of a question stand close together, word for word, and so in the title. */
const [TOGETHER, WORD_FOR_WORD, IN_TITLE] = [1.3, 1.3, 1.5]

/** What a row's score is multiplied by for its age and the like; near 1. */
export type RowStanding = (row: number) => number

export interface Ranking {
  units: readonly QueryUnit[]
  expression: string
  /** Where a document need not answer all of it. */
  coverage?: Coverage
  standing: RowStanding
}

/**
 * Rows of `passing` that match, the best first. Past {@link CANDIDATES} only those whose match is the most telling are
 * ordered, and the rest is left out: the caller puts it after them.
 */
export function rankRows(db: Database, ranking: Ranking, passing: DocSet): number[] {
  const { expression, units } = ranking
  const nearness = nearnessOf(db, units)
  const candidates =
    passing.size <= CANDIDATES ? passing : chooseCandidates(db, { ...ranking, nearness }, passing)
  const found = db.row<[string | null]>(
    `select group_concat(row || ' ' || score) from (
       select rowid as row, bm25(text, ${WEIGHTS}) + bm25(text, ${BODY}) as score from text
       where text match ? and +rowid in (select value from json_each(?)) order by score)`,
    expression,
    JSON.stringify(candidates.toArray()),
  )
  const scored = (found?.[0]?.split(',') ?? []).map((pair): Scored => {
    const [row = '', score = ''] = pair.split(' ')
    return scoreOf(Number(row), Number(score), { ...ranking, nearness })
  })
  const ordered = scored.sort((a, b) => b.score - a.score || b.row - a.row)
  return preferTitles(db, units, ordered)
}

/** The root, since a rare synonym alone can make bm25 several times what the common word gives. */
function scoreOf(row: number, bm25: number, { nearness, coverage, standing }: NearRanking): Scored {
  const share = coverage ? coverage.of(row) : 1
  return { row, score: Math.sqrt(Math.max(0, -bm25)) * share ** 2 * nearness(row) * standing(row) }
}

const areCommon = (db: Database, units: readonly QueryUnit[]) => rowsWithAll(db, units).size > MANY

type Nearness = (row: number) => number
type NearRanking = Ranking & { nearness: Nearness }

function nearnessOf(db: Database, units: readonly QueryUnit[]): Nearness {
  const close = together(units)
  const exact = wordForWord(units)
  if (!close || !exact) return () => 1
  const table = areCommon(db, units) ? 'heads' : 'text'
  const sets = [
    { docs: rowsMatching(db, close, table), worth: TOGETHER },
    { docs: rowsMatching(db, exact, table), worth: WORD_FOR_WORD },
    { docs: rowsMatching(db, `{title} : ${exact}`, 'heads'), worth: IN_TITLE },
  ]
  return (row) => sets.reduce((product, { docs, worth }) => (docs.has(row) ? product * worth : product), 1)
}

/** The latest rows go first among equals, since they were written last. */
function chooseCandidates(
  db: Database,
  { units, expression, coverage, nearness }: NearRanking,
  passing: DocSet,
): DocSet {
  const rows = passing.toArray()
  const sets = TELLING.map(([columns, worth]) => ({
    docs: rowsMatching(db, `${columns} : (${expression})`, 'heads'),
    worth,
  }))
  if (!areCommon(db, units)) sets.push({ docs: rowsMatching(db, `{body} : (${expression})`), worth: 1 })
  const total = (row: number) =>
    sets.reduce((sum, { docs, worth }) => (docs.has(row) ? sum + worth : sum), 0) *
    (coverage?.of(row) ?? 1) *
    nearness(row)
  return DocSet.of(bestOf(rows, Float64Array.from(rows, total), CANDIDATES))
}

/** The `count` rows of the highest scores; of equal ones the last rows. Sorting all of them by score costs far more. */
function bestOf(rows: readonly number[], scores: Float64Array, count: number): number[] {
  const least = scores.toSorted()[rows.length - count] ?? 0
  const above = rows.filter((_, at) => (scores[at] ?? 0) > least)
  const equal = rows.filter((_, at) => scores[at] === least)
  return [...above, ...equal.slice(equal.length - (count - above.length))]
}
