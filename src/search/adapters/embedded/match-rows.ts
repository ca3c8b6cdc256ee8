import { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import type { Database } from './database'
import { waysOf } from './match-expression'
import { readMeta } from './schema'

/** Sets kept for a file: a common word's set of 50,000 rows is 6 KB. */
const KEPT = 200

/** Rows that answer every unit. Unit by unit, since the next question shares some of them. */
export function rowsWithAll(db: Database, units: readonly QueryUnit[]): DocSet {
  return units.map((unit) => rowsAnswering(db, unit)).reduce((all, rows) => all.and(rows))
}

/** Rows that answer a unit in any of its ways, in all columns or in those of an FTS5 column filter such as `{title}`. */
export function rowsAnswering(db: Database, unit: QueryUnit, columns = '', table: Table = 'text'): DocSet {
  return waysOf(unit)
    .map((way) => rowsMatching(db, columns ? `${columns} : (${way})` : way, table))
    .reduce((rows, more) => rows.or(more))
}

type Table = 'text' | 'heads'

interface Memory {
  revision: string | null
  sets: Map<string, DocSet>
}

const memories = new WeakMap<Database, Memory>()

/**
 * Rows that match, as they are in the transaction that is under way. Those of the last expressions are kept until the
 * next commit: readers ask for the same few words, and one question for the same word several times.
 */
export function rowsMatching(db: Database, expression: string, table: Table = 'text'): DocSet {
  const { sets } = memoryOf(db)
  const key = `${table} ${expression}`
  const rows = sets.get(key) ?? matchingNow(db, expression, table)
  // The latest goes last, so that the first is the one that has not been asked for the longest.
  sets.delete(key)
  sets.set(key, rows)
  const [oldest] = sets.keys()
  if (sets.size > KEPT && oldest !== undefined) sets.delete(oldest)
  return rows
}

function memoryOf(db: Database): Memory {
  const revision = readMeta(db, 'revision')
  const known = memories.get(db)
  if (known?.revision === revision) return known
  const fresh = { revision, sets: new Map<string, DocSet>() }
  memories.set(db, fresh)
  return fresh
}

/** As one string: handing over thousands of rows one by one costs more than finding them. */
function matchingNow(db: Database, expression: string, table: Table): DocSet {
  const found = db.row<[string | null]>(
    `select group_concat(rowid) from ${table} where ${table} match ?`,
    expression,
  )
  return DocSet.ofNumerals(found?.[0] ?? '')
}
