import Libsql from 'libsql'

export type Value = string | number | null | Buffer

/** A file of libsql with its prepared statements. Everything is synchronous; rows come as arrays. */
export interface Database {
  readonly open: boolean
  rows<Row extends unknown[]>(sql: string, ...values: Value[]): Row[]
  each<Row extends unknown[]>(sql: string, ...values: Value[]): Iterable<Row>
  row<Row extends unknown[]>(sql: string, ...values: Value[]): Row | undefined
  run(sql: string, ...values: Value[]): void
  script(sql: string): void
  /** Runs `work` as one transaction; `immediate` takes the write lock at once. */
  within<Result>(mode: 'deferred' | 'immediate', work: () => Result): Result
  close(): void
}

/** Milliseconds to wait for another process's write. */
const BUSY_TIMEOUT = 5000

/** Opens or creates `file`. Throws what libsql throws; see `isDamage`. */
export function openDatabase(file: string): Database {
  const db = new Libsql(file, { timeout: BUSY_TIMEOUT })
  const statements = new Map<string, Libsql.Statement>()
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, known)
    return known
  }
  return {
    get open() {
      return db.open
    },
    rows: <Row extends unknown[]>(sql: string, ...values: Value[]) =>
      prepared(sql)
        .raw()
        .all(...values) as Row[],
    each: <Row extends unknown[]>(sql: string, ...values: Value[]) =>
      prepared(sql)
        .raw()
        .iterate(...values) as Iterable<Row>,
    row: <Row extends unknown[]>(sql: string, ...values: Value[]) =>
      prepared(sql)
        .raw()
        .get(...values) as Row | undefined,
    run: (sql, ...values) => void prepared(sql).run(...values),
    script: (sql) => void db.exec(sql),
    within: (mode, work) => {
      db.exec(`begin ${mode}`)
      try {
        const result = work()
        db.exec('commit')
        return result
      } catch (error) {
        if (db.inTransaction) db.exec('rollback')
        throw error
      }
    },
    close: () => {
      statements.clear()
      db.close()
    },
  }
}

/** Whether an error means that the file is not, or no longer, a sound index. A full disk or a lock is no damage. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(code) ||
    /malformed|not a database|no such (table|column)/i.test(error.message)
  )
}
