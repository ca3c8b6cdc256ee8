import { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
import { ChangedRows } from './changed-rows'
import type { Database } from './database'
import { waysOf } from './match-expression'
import { readMeta } from './schema'

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

/**
 * How far a unit is what documents are about, and not a word in passing: the share of its documents that have it above
 * their body. In “how do I talk to my team about menopause” it tells the subject.
 */
export function subjectShare(db: Database, unit: QueryUnit): number {
  return rowsAnswering(db, unit, '', 'heads').size / (rowsAnswering(db, unit).size + 1)
}

type Table = 'text' | 'heads'

/** Sets kept for a file: one of 50,000 rows is 6 KB. */
const KEPT = 600

interface Kept {
  rows: DocSet
  /** The commit that `rows` is as of. */
  revision: number
}

interface Memory {
  revision: number
  sets: Map<string, Kept>
  changed: ChangedRows
}

const memories = new WeakMap<Database, Memory>()

/**
 * Rows that match, as they are in the transaction that is under way. Readers ask for the same few words, and one question
 * for the same word several times: the last sets are kept, and after a commit only the rows that it changed are asked again.
 */
export function rowsMatching(db: Database, expression: string, table: Table = 'text'): DocSet {
  const { sets, revision, changed } = memoryOf(db)
  const key = `${table} ${expression}`
  const kept = sets.get(key)
  const isOld = kept && kept.revision !== revision
  const rows = isOld
    ? changed.brought(kept.rows, expression, table)
    : (kept?.rows ?? matchingNow(db, expression, table))
  // The latest goes last, so that the first is the one that has not been asked for the longest.
  sets.delete(key)
  sets.set(key, { rows, revision })
  const [oldest] = sets.keys()
  if (sets.size > KEPT && oldest !== undefined) sets.delete(oldest)
  return rows
}

function memoryOf(db: Database): Memory {
  const revision = Number(readMeta(db, 'revision') ?? 0)
  const known = memories.get(db)
  if (known?.revision === revision) return known
  const memory: Memory = known?.changed.follow(revision)
    ? { ...known, revision }
    : { revision, sets: new Map(), changed: new ChangedRows(db, revision) }
  memories.set(db, memory)
  return memory
}

/** As one string: handing over thousands of rows one by one costs more than finding them. */
function matchingNow(db: Database, expression: string, table: Table): DocSet {
  const found = db.row<[string | null]>(
    `select group_concat(rowid) from ${table} where ${table} match ?`,
    expression,
  )
  return DocSet.ofNumerals(found?.[0] ?? '')
}
