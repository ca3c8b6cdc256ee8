import { DocSet } from '../../facets'
import type { Database } from './database'
import { wordForWord } from './match-expression'
import { rowsAnswering, rowsMatching, rowsWithAll } from './match-rows'
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
  const rarities = units.map((unit) => Math.log(1 + documents / (rowsAnswering(db, unit).size + 0.5)))
  const exact = wordForWord(units)
  if (exact && rowsWithAll(db, units).size <= MANY) weigh(rowsMatching(db, exact), WORD_FOR_WORD)
  TELLING.forEach(([columns, points], number) => {
    if (number >= ALWAYS && standingOut >= count) return
    units.forEach((unit, at) => {
      weigh(rowsAnswering(db, unit, columns, 'heads'), points * (rarities[at] ?? 0))
    })
  })
  units.forEach((unit, at) => {
    if (rowsAnswering(db, unit).size <= MANY)
      weigh(rowsAnswering(db, unit, '{body}'), IN_BODY * (rarities[at] ?? 0))
  })
  return bestOf(passing, worth, count)
}

/** Steps in which worths are counted. */
const STEPS = 1024

/** The `count` rows of the highest worth; of equal ones the last rows. Only those on the edge are put in order. */
function bestOf(passing: DocSet, worth: Float64Array, count: number): DocSet {
  const rows = passing.toArray()
  const steps = stepsOf(rows, worth)
  const [edge, above] = edgeOf(steps, count)
  const best = DocSet.of(rows.filter((_, at) => (steps[at] ?? 0) > edge))
  const onEdge = rows.filter((_, at) => steps[at] === edge)
  onEdge.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || b - a)
  for (const row of onEdge.slice(0, count - above)) best.add(row)
  return best
}

/** In loops: made from a list with a function, it takes ten times as long. */
function stepsOf(rows: readonly number[], worth: Float64Array): Uint16Array {
  let most = Number.MIN_VALUE
  for (const row of rows) most = Math.max(most, worth[row] ?? 0)
  const steps = new Uint16Array(rows.length)
  rows.forEach((row, at) => {
    steps[at] = Math.floor(((worth[row] ?? 0) / most) * (STEPS - 1))
  })
  return steps
}

/** The step with which `count` rows are reached, and how many stand above it. */
function edgeOf(steps: Uint16Array, count: number): [edge: number, above: number] {
  const counts = new Uint32Array(STEPS)
  for (const step of steps) counts[step] = (counts[step] ?? 0) + 1
  let [edge, above] = [STEPS - 1, 0]
  while (edge > 0 && above + (counts[edge] ?? 0) < count) above += counts[edge--] ?? 0
  return [edge, above]
}
