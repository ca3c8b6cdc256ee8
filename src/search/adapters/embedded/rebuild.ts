import type { SearchRecord } from '../../record'
import type { SearchVocabulary } from '../../words/vocabulary'
import { openDatabase } from './database'
import { removeDatabase } from './files'
import { prepareSchema, type Stamp, writeMeta } from './schema'
import { writeVocabulary } from './vocabulary'
import { addWords, insertRecord, putRecord } from './write'

/** A whole index that is being filled in a file of its own, beside the one that answers. */
export interface FileBuild {
  readonly file: string
  add(records: readonly SearchRecord[]): void
  /** Closes the file: it is whole. */
  finish(stamp: Stamp, vocabulary?: SearchVocabulary): void
  /** Closes and deletes it. */
  abandon(): void
}

/** Bytes of postings that FTS5 gathers before it writes a segment: fewer segments are merged once, at the end. */
const GATHERED = 32 * 2 ** 20
const FTS5_DEFAULT = 2 ** 20

/** Starts a file. A build that is killed leaves it behind, and nothing points to it. */
export function startBuild(file: string): FileBuild {
  const db = openDatabase(file)
  const seen = new Set<string>()
  const twice: SearchRecord[] = []
  const counts = new Map<string, number>()
  // Nobody reads the file before it is whole, so nothing needs to survive a crash half way.
  db.script('pragma journal_mode = off; pragma synchronous = off')
  prepareSchema(db)
  db.script(`insert into text (text, rank) values ('hashsize', ${GATHERED}); begin`)
  return {
    file,
    add: (records) => {
      for (const record of records) {
        if (seen.has(record.id)) {
          twice.push(record)
          continue
        }
        seen.add(record.id)
        for (const word of insertRecord(db, record, seen.size, 1))
          counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    },
    finish: (stamp, vocabulary) => {
      addWords(db, counts)
      // A document that the source gave again while it was being read: the later reading stands.
      for (const record of twice) putRecord(db, record, 1)
      if (vocabulary) writeVocabulary(db, vocabulary)
      for (const [key, value] of Object.entries({ ...stamp, revision: '1' })) writeMeta(db, key, value)
      db.script(`commit; insert into text (text, rank) values ('hashsize', ${FTS5_DEFAULT})`)
      db.script(
        "insert into text (text) values ('optimize'); insert into titles (titles) values ('optimize')",
      )
      db.close()
    },
    abandon: () => {
      if (db.open) db.close()
      removeDatabase(file)
    },
  }
}
