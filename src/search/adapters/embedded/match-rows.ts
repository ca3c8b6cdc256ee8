import { DocSet } from '../../facets'
import type { QueryUnit } from '../../plan'
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
/** Rows that have changed since a set was read and are looked at one by one; after more it is read again. */
const FOLLOWED = 50

interface Kept {
  rows: DocSet
  /** The commit that `rows` is as of. */
  revision: number
}

interface Memory {
  revision: number
  sets: Map<string, Kept>
  /** Commit → rows that have changed since, up to `revision`; undefined when they are too many to follow. */
  changed: Map<number, number[] | undefined>
}

const memories = new WeakMap<Database, Memory>()

/**
 * Rows that match, as they are in the transaction that is under way. Readers ask for the same few words, and one question
 * for the same word several times: the last sets are kept, and after a commit only the rows that it changed are asked again.
 */
export function rowsMatching(db: Database, expression: string, table: Table = 'text'): DocSet {
  const memory = memoryOf(db)
  const { sets, revision } = memory
  const key = `${table} ${expression}`
  const kept = sets.get(key)
  const rows =
    (kept && brought(db, kept, { expression, table, memory })) ?? matchingNow(db, expression, table)
  // The latest goes last, so that the first is the one that has not been asked for the longest.
  sets.delete(key)
  sets.set(key, { rows, revision })
  const [oldest] = sets.keys()
  if (sets.size > KEPT && oldest !== undefined) sets.delete(oldest)
  return rows
}

function memoryOf(db: Database): Memory {
  const revision = Number(readMeta(db, 'revision') ?? 0)
  const memory = memories.get(db) ?? { revision, sets: new Map(), changed: new Map() }
  memories.set(db, memory)
  if (memory.revision !== revision) memory.changed.clear()
  memory.revision = revision
  return memory
}

interface Asked {
  expression: string
  table: Table
  memory: Memory
}

/** A kept set as it is now, or undefined when too much has changed. */
function brought(db: Database, { rows, revision }: Kept, { expression, table, memory }: Asked) {
  if (revision === memory.revision) return rows
  const changed = changedSince(db, revision, memory)
  if (!changed) return undefined
  for (const row of changed) rows.delete(row)
  const sql = `select rowid from ${table} where ${table} match ? and rowid in (select value from json_each(?))`
  for (const [row] of db.rows<[number]>(sql, expression, JSON.stringify(changed))) rows.add(row)
  return rows
}

function changedSince(db: Database, revision: number, { changed }: Memory): number[] | undefined {
  if (!changed.has(revision)) {
    const found = db.rows<[number]>(
      `select rowid from documents where revision > ? union all select rowid from gone where revision > ? limit ${FOLLOWED + 1}`,
      revision,
      revision,
    )
    changed.set(revision, found.length > FOLLOWED ? undefined : found.map(([row]) => row))
  }
  return changed.get(revision)
}

/** As one string: handing over thousands of rows one by one costs more than finding them. */
function matchingNow(db: Database, expression: string, table: Table): DocSet {
  const found = db.row<[string | null]>(
    `select group_concat(rowid) from ${table} where ${table} match ?`,
    expression,
  )
  return DocSet.ofNumerals(found?.[0] ?? '')
}
