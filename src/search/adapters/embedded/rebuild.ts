import type { SearchRecord } from '../../record'
import type { SearchVocabulary } from '../../words/vocabulary'
import { type Database, openDatabase } from './database'
import { removeDatabase } from './files'
import { prepareSchema, type Stamp, writeMeta } from './schema'
import { writeVocabulary } from './vocabulary'
import { addWords, insertRecord, putRecord, wordsOf } from './write'

/** Records put between two turns of the event loop, so that a rebuild never holds up readers for long. */
const TURN = 25

/** Builds a whole index in `file`. A build that was cut short leaves a file that nothing points to. */
export async function buildFile(
  file: string,
  records: AsyncIterable<SearchRecord>,
  stamp: Stamp,
  vocabulary?: SearchVocabulary,
): Promise<void> {
  const db = openDatabase(file)
  try {
    // Nobody reads the file before it is whole, so nothing needs to survive a crash half way.
    db.script('pragma journal_mode = off; pragma synchronous = off')
    prepareSchema(db)
    await fill(db, records)
    if (vocabulary) writeVocabulary(db, vocabulary)
    for (const [key, value] of Object.entries({ ...stamp, revision: '1' })) writeMeta(db, key, value)
    db.script("insert into text (text) values ('optimize'); insert into titles (titles) values ('optimize')")
    db.close()
  } catch (error) {
    db.close()
    removeDatabase(file)
    throw error
  }
}

async function fill(db: Database, records: AsyncIterable<SearchRecord>): Promise<void> {
  const seen = new Set<string>()
  const twice: SearchRecord[] = []
  const counts = new Map<string, number>()
  db.script('begin')
  for await (const record of records) {
    if (seen.has(record.id)) {
      twice.push(record)
      continue
    }
    seen.add(record.id)
    insertRecord(db, record, seen.size, 1)
    for (const word of wordsOf(record)) counts.set(word, (counts.get(word) ?? 0) + 1)
    if (seen.size % TURN === 0) await new Promise(setImmediate)
  }
  addWords(db, counts)
  // A document that the source gave again while it was being read: the later reading stands.
  for (const record of twice) putRecord(db, record, 1)
  db.script('commit')
}
