import { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import type { Database } from './database'
import { rowsMatching } from './match-rows'
import { preferTitles } from './prefer-titles'

/** bm25 weights: title, summary, headings, body, keywords. */
const WEIGHTS = '10, 5, 4, 1, 3'

/** Rows that bm25 is worked out for. It reads every place of every word, so that a word of all documents is costly. */
const CANDIDATES = 500

/** Columns where a match says most about a document, each set within the next. */
const [TITLE, SUMMARY, TELLING] = ['{title}', '{title summary}', '{title summary headings keywords}']

/** Of fewer rows, hardly ever enough match in the title: it is asked for only when the summary gives too many. */
const OFTEN_IN_TITLE = 4 * CANDIDATES

/**
 * Rows of `passing` that match, the best first. Past {@link CANDIDATES} those that match in the title, then in the
 * summary, headings and keywords are ordered, and the rest is left out: the caller puts it after them.
 */
export function rankRows(
  db: Database,
  units: readonly QueryUnit[],
  expression: string,
  passing: DocSet,
): number[] {
  const candidates = passing.size <= CANDIDATES ? passing : chooseCandidates(db, expression, passing)
  const found = db.row<[string | null]>(
    `select group_concat(row || ' ' || score) from (
       select rowid as row, bm25(text, ${WEIGHTS}) as score from text
       where text match ? and +rowid in (select value from json_each(?)) order by score, rowid desc)`,
    expression,
    JSON.stringify(candidates.toArray()),
  )
  const scored = (found?.[0]?.split(',') ?? []).map((pair) => {
    const [row = '', score = ''] = pair.split(' ')
    return { row: Number(row), score: Number(score) }
  })
  return preferTitles(db, units, scored)
}

function chooseCandidates(db: Database, expression: string, passing: DocSet): DocSet {
  const chosen = new Set<number>()
  for (const row of mostTelling(db, expression, passing)) {
    if (chosen.size === CANDIDATES) break
    chosen.add(row)
  }
  return DocSet.of(chosen)
}

/** Rows by how telling their match is; within one kind the latest rows first, since they were written last. */
function* mostTelling(db: Database, expression: string, passing: DocSet): Generator<number> {
  const matching = (columns: string) => rowsMatching(db, `${columns} : (${expression})`).and(passing)
  const latestFirst = (rows: DocSet) => rows.toArray().reverse()
  const titlesFirst = passing.size >= OFTEN_IN_TITLE
  if (titlesFirst) yield* latestFirst(matching(TITLE))
  const inSummary = matching(SUMMARY)
  if (!titlesFirst && inSummary.size > CANDIDATES) yield* latestFirst(matching(TITLE))
  yield* latestFirst(inSummary)
  yield* latestFirst(matching(TELLING))
  yield* latestFirst(passing)
}
