import { DocSet } from '../../facets'
import type { Database } from './database'
import { unitExpression, wordForWord } from './match-expression'
import { rowsMatching, rowsWithAll } from './match-rows'
import type { Ranking } from './rank-rows'

/** Columns from the most telling on, each with what a match in it is worth when candidates are chosen. */
const TELLING: [columns: string, worth: number][] = [
  ['{title}', 8],
  ['{summary}', 4],
  ['{headings}', 2],
  ['{keywords}', 2],
]
/** Those that are always asked. */
const ALWAYS = 2

/** What more documents answer is not looked for in the body: that costs the most to read, and is no news. */
const MANY = 2000
const [WORD_FOR_WORD, IN_BODY] = [8, 1]

/**
 * The `count` rows of `passing` whose match is the most telling, going by the columns that it stands in; when enough
 * rows stand out, the other columns are not asked. The latest rows go first among equals, since they were written last.
 */
export function chooseCandidates(
  db: Database,
  { units, documents, coverage }: Ranking,
  passing: DocSet,
  count: number,
): DocSet {
  const worth = new Float64Array(passing.capacity)
  let standingOut = 0
  const weigh = (docs: DocSet, points: number) =>
    docs.and(passing).forEach((row) => {
      const before = worth[row] ?? 0
      if (before === 0) standingOut++
      worth[row] = before + points * (coverage?.of(row) ?? 1)
    })
  const answering = units.map(unitExpression).map((each) => [each, rowsMatching(db, each)] as const)
  const rarity = (size: number) => Math.log(1 + documents / (size + 0.5))
  const exact = wordForWord(units)
  if (exact && rowsWithAll(db, units).size <= MANY) weigh(rowsMatching(db, exact), WORD_FOR_WORD)
  TELLING.forEach(([columns, points], number) => {
    if (number >= ALWAYS && standingOut >= count) return
    for (const [expression, { size }] of answering)
      weigh(rowsMatching(db, `${columns} : ${expression}`, 'heads'), points * rarity(size))
  })
  for (const [expression, { size }] of answering) {
    if (size <= MANY) weigh(rowsMatching(db, `{body} : ${expression}`), IN_BODY * rarity(size))
  }
  return bestOf(passing, worth, count)
}

/** The `count` rows of the highest worth; of equal ones the last rows. Sorting rows by their worth costs far more. */
function bestOf(passing: DocSet, worth: Float64Array, count: number): DocSet {
  const rows = passing.toArray()
  const least = Float64Array.from(rows, (row) => worth[row] ?? 0).sort()[rows.length - count] ?? 0
  const best = DocSet.of(rows.filter((row) => (worth[row] ?? 0) > least))
  const equal = rows.filter((row) => worth[row] === least)
  return best.or(DocSet.of(equal.slice(equal.length - (count - best.size))))
}
