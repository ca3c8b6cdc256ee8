import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from './database'

/** Says which process of this host may write an index. Kept beside the index, so that a rebuild does not lose it. */
export interface WriterLease {
  /** Takes or extends the lease for `ttl` milliseconds. False while another holder's has not run out. */
  acquire(holder: string, ttl: number): boolean
  /** Gives it up, so that another need not wait for it to run out. */
  release(holder: string): void
  /** Who may write now, or null. */
  holder(): string | null
  close(): void
}

/** Opens the lease of the index in `folder`. `now` gives milliseconds since 1970. */
export function openLease(folder: string, now: () => number = Date.now): WriterLease {
  mkdirSync(folder, { recursive: true })
  const db = openDatabase(path.join(folder, 'lease.db'))
  db.script(`pragma journal_mode = wal;
    create table if not exists lease (one integer primary key check (one = 1), holder text not null, expires integer not null)`)
  const holder = () => db.row<[string]>('select holder from lease where expires > ?', now())?.[0] ?? null
  return {
    acquire: (who, ttl) =>
      db.within('immediate', () => {
        if ((holder() ?? who) !== who) return false
        db.run('insert or replace into lease (one, holder, expires) values (1, ?, ?)', who, now() + ttl)
        return true
      }),
    release: (who) => db.run('delete from lease where holder = ?', who),
    holder,
    close: () => db.close(),
  }
}
