import { FacetTable } from '../../facets'
import type { FacetValue, SearchRecord } from '../../record'
import { Standings } from '../../standing/standings'
import type { SearchVocabulary } from '../../words/vocabulary'
import { type Database, openDatabase } from './database'
import { checkTables, prepareSchema, readMeta } from './schema'
import { vocabularyReader } from './vocabulary'
import type { Head } from './write'

/** One index file as this process has it open. */
export interface Store {
  readonly file: string
  readonly db: Database
  /** Brings `table` up to the transaction that is under way and gives it. */
  table(): FacetTable
  /** How each row stands beside others, as of the last call of `table`. */
  readonly standings: Standings
  /** The words that questions are read with. */
  vocabulary(): SearchVocabulary
  close(): void
}

/**
 * Opens or creates an index file.
 * Throws when it is damaged or made by another version; the caller starts a fresh one.
 */
export function openStore(file: string): Store {
  return openWith(file, prepareSchema)
}

/** Opens the file of another version of the hub. Throws when this version cannot answer from it. */
export function openOthersStore(file: string): Store {
  return openWith(file, checkTables)
}

function openWith(file: string, prepare: (db: Database) => void): Store {
  const db = openDatabase(file)
  try {
    // A lost power supply may cost the last commits, never the file: the feed reads on from the position that is left.
    db.script('pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -8000')
    prepare(db)
  } catch (error) {
    db.close()
    throw error
  }
  const table = new FacetTable()
  const standings = new Standings()
  let revision = 0
  return {
    file,
    db,
    table: () => {
      const now = Number(readMeta(db, 'revision') ?? 0)
      if (now !== revision) follow(db, { table, standings }, revision)
      revision = now
      return table
    },
    standings,
    vocabulary: vocabularyReader(db),
    close: () => db.close(),
  }
}

interface Kept {
  table: FacetTable
  standings: Standings
}

function follow(db: Database, { table, standings }: Kept, since: number): void {
  for (const [row] of db.rows<[number]>('select rowid from gone where revision > ?', since)) table.remove(row)
  // One by one: all of them at once would be the whole index in memory.
  const changed = db.each<[number, string, string, string, string | null]>(
    'select rowid, type, date, facets, review from documents where revision > ?',
    since,
  )
  for (const [row, type, date, json, review] of changed) {
    const facets = JSON.parse(json) as Record<string, FacetValue[]>
    table.put(row, { type, date, facets })
    standings.put(row, { date, facets, ...(review && { reviewBy: review }) })
  }
}

export interface StoredRecord extends Omit<SearchRecord, 'slug'> {
  row: number
}

/** The records of some rows, in the order asked for. */
export function readRecords(db: Database, rows: readonly number[]): StoredRecord[] {
  const found = db.rows<[number, string, string, string, string]>(
    'select rowid, id, head, facets, sections from documents where rowid in (select value from json_each(?))',
    JSON.stringify(rows),
  )
  const records = new Map(
    found.map(([row, id, head, facets, sections]) => [
      row,
      { row, id, ...(JSON.parse(head) as Head), facets: JSON.parse(facets), sections: JSON.parse(sections) },
    ]),
  )
  return rows.flatMap((row) => records.get(row) ?? [])
}
