import { DocSet } from '../../facets'
import { type Database, openDatabase } from './database'
import { WORD_TABLES } from './schema'
import { copyWords } from './write'

/** Rows past which asking them again is no shorter than asking all. */
const MOST = 300

/**
 * The words of documents that have changed since a commit, in tables of their own in memory: what is known of the others
 * stays true, and these few are asked again.
 */
export class ChangedRows {
  private readonly db = openDatabase(':memory:')
  private readonly rows = new Set<number>()

  constructor(
    private readonly index: Database,
    private revision: number,
  ) {
    this.db.script(WORD_TABLES)
  }

  /** Reads what was changed up to `revision`, the one of the transaction that is under way. False: too much. */
  follow(revision: number): boolean {
    const since = this.revision
    const changed = this.index.rows<[number]>(
      `select rowid from documents where revision > ? union all select rowid from gone where revision > ? limit ${MOST}`,
      since,
      since,
    )
    if (this.rows.size + changed.length >= MOST) return false
    this.db.within('immediate', () => {
      for (const [row] of changed) {
        this.rows.add(row)
        copyWords(this.index, this.db, row)
      }
    })
    this.revision = revision
    return true
  }

  /** `rows`, which matched at any commit since the first, as they match now. */
  brought(rows: DocSet, expression: string, table: string): DocSet {
    for (const row of this.rows) rows.delete(row)
    const sql = `select rowid from ${table} where ${table} match ?`
    return rows.or(DocSet.of(this.db.rows<[number]>(sql, expression).map(([row]) => row)))
  }
}
