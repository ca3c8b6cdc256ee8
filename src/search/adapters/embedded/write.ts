import type { SearchRecord } from '../../record'
import { stems, words } from '../../words/tokens'
import type { Database } from './database'
import { readMeta, writeMeta } from './schema'

/** What a result shows of a record; facets and sections are kept beside it. */
export type Head = Pick<SearchRecord, 'type' | 'title' | 'url' | 'summary' | 'outcome' | 'date' | 'keywords'>

/** Numbers the commit that is under way. Call once in each writing transaction. */
export function nextRevision(db: Database): number {
  const revision = Number(readMeta(db, 'revision') ?? 0) + 1
  writeMeta(db, 'revision', String(revision))
  return revision
}

/** Replaces the record of that id. */
export function putRecord(db: Database, record: SearchRecord, revision: number): void {
  const known = takeOut(db, record.id)
  insertRecord(db, record, known?.row ?? nextRow(db), revision)
  const before = new Set(known?.words)
  const after = wordsOf(record)
  const now = new Set(after)
  const counts = new Map(after.filter((word) => !before.has(word)).map((word) => [word, 1]))
  for (const word of before) if (!now.has(word)) counts.set(word, -1)
  addWords(db, counts)
}

/** Puts a record of which the index has none yet, and leaves its words uncounted. */
export function insertRecord(db: Database, record: SearchRecord, row: number, revision: number): void {
  const { type, title, url, summary, outcome, date, keywords } = record
  const head: Head = { type, title, url, summary, ...(outcome && { outcome }), date, keywords }
  const titleWords = words(title).join(' ')
  db.run('delete from gone where rowid = ?', row)
  db.run(
    'insert into documents (rowid, id, revision, title_key, head, facets, sections) values (?, ?, ?, ?, ?, ?, ?)',
    row,
    record.id,
    revision,
    titleWords,
    JSON.stringify(head),
    JSON.stringify(record.facets),
    JSON.stringify(record.sections),
  )
  db.run(
    'insert into text (rowid, title, summary, headings, body, keywords) values (?, ?, ?, ?, ?, ?)',
    row,
    stems(title),
    stems(`${summary} ${outcome ?? ''}`),
    stems(record.sections.map(({ heading }) => heading).join(' · ')),
    stems(record.sections.map(({ text }) => text).join(' · ')),
    stems(keywords),
  )
  db.run('insert into titles (rowid, title) values (?, ?)', row, titleWords)
}

export function removeRecord(db: Database, id: string, revision: number): void {
  const known = takeOut(db, id)
  if (!known) return
  addWords(db, new Map(known.words.map((word) => [word, -1])))
  db.run('insert or replace into gone (rowid, revision) values (?, ?)', known.row, revision)
}

function nextRow(db: Database): number {
  return db.row<[number]>('select coalesce(max(rowid), 0) + 1 from documents')?.[0] ?? 1
}

/** Takes a record out of every table; its words are still to be taken from the count. */
function takeOut(db: Database, id: string): { row: number; words: string[] } | undefined {
  const found = db.row<[number, string, string]>(
    'select rowid, head, sections from documents where id = ?',
    id,
  )
  if (!found) return undefined
  const [row, head, sections] = found
  for (const table of ['documents', 'text', 'titles']) db.run(`delete from ${table} where rowid = ?`, row)
  return { row, words: wordsOf({ ...(JSON.parse(head) as Head), sections: JSON.parse(sections) }) }
}

/** The different words of a record, as written. */
export function wordsOf(
  record: Pick<SearchRecord, 'title' | 'summary' | 'outcome' | 'keywords' | 'sections'>,
): string[] {
  const { title, summary, outcome = '', keywords, sections } = record
  const text = [
    title,
    summary,
    outcome,
    keywords,
    ...sections.flatMap(({ heading, text }) => [heading, text]),
  ]
  return [...new Set(words(text.join(' · ')))]
}

/** Moves the number of documents that have each word; a word that nobody has is forgotten. */
export function addWords(db: Database, counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) return
  const json = JSON.stringify(Object.fromEntries(counts))
  db.run(
    `insert into words (word, length, docs) select key, length(key), value from json_each(?) where true
     on conflict (word) do update set docs = docs + excluded.docs`,
    json,
  )
  db.run('delete from words where docs <= 0 and word in (select key from json_each(?))', json)
}
