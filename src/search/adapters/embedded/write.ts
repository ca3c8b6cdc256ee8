import { packColumns } from '../../rank/word-columns'
import type { SearchRecord } from '../../record'
import { tokens, words } from '../../words/tokens'
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
  const now = insertRecord(db, record, known?.row ?? nextRow(db), revision)
  const before = known?.words ?? new Set()
  const counts = new Map([...now].filter((word) => !before.has(word)).map((word) => [word, 1]))
  for (const word of before) if (!now.has(word)) counts.set(word, -1)
  addWords(db, counts)
}

/** Puts a record of which the index has none yet. Gives its different words, which the caller counts. */
export function insertRecord(db: Database, record: SearchRecord, row: number, revision: number): Set<string> {
  const { type, title, url, summary, outcome, date, keywords } = record
  const head: Head = { type, title, url, summary, ...(outcome && { outcome }), date, keywords }
  const titleWords = words(title).join(' ')
  const { stems, words: different } = analysed(record)
  db.run('delete from gone where rowid = ?', row)
  db.run(
    'insert into documents (rowid, id, revision, type, date, title_key, head, facets, sections, review) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row,
    record.id,
    revision,
    type,
    date,
    titleWords,
    JSON.stringify(head),
    JSON.stringify(record.facets),
    JSON.stringify(record.sections),
    record.reviewBy ?? null,
  )
  insertWords(db, row, stems)
  db.run('insert into titles (rowid, title) values (?, ?)', row, titleWords)
  db.run('insert into ordered (rowid, words) values (?, ?)', row, packColumns(stems))
  return different
}

/** Puts the stems of a document's columns into the tables that are asked for words. */
function insertWords(db: Database, row: number, stems: readonly (readonly string[])[]): void {
  const texts = stems.map((column) => column.join(' '))
  db.run(
    'insert into text (rowid, title, summary, headings, body, keywords) values (?, ?, ?, ?, ?, ?)',
    row,
    ...texts,
  )
  const [inTitle = '', inSummary = '', inHeadings = '', , inKeywords = ''] = texts
  db.run(
    'insert into heads (rowid, title, summary, headings, keywords) values (?, ?, ?, ?, ?)',
    row,
    inTitle,
    inSummary,
    inHeadings,
    inKeywords,
  )
}

/** Puts the words of a row as they are in `from` into the same tables of `to`, in place of what is there. */
export function copyWords(from: Database, to: Database, row: number): void {
  for (const table of ['text', 'heads']) to.run(`delete from ${table} where rowid = ?`, row)
  const found = from.row<[string, string]>('select head, sections from documents where rowid = ?', row)
  if (!found) return
  const [head, sections] = found
  insertWords(to, row, analysed({ ...(JSON.parse(head) as Head), sections: JSON.parse(sections) }).stems)
}

export function removeRecord(db: Database, id: string, revision: number): void {
  const known = takeOut(db, id)
  if (!known) return
  addWords(db, new Map([...known.words].map((word) => [word, -1])))
  db.run('insert or replace into gone (rowid, revision) values (?, ?)', known.row, revision)
}

function nextRow(db: Database): number {
  return db.row<[number]>('select coalesce(max(rowid), 0) + 1 from documents')?.[0] ?? 1
}

/** Takes a record out of every table; its words are still to be taken from the count. */
function takeOut(db: Database, id: string): { row: number; words: Set<string> } | undefined {
  const found = db.row<[number, string, string]>(
    'select rowid, head, sections from documents where id = ?',
    id,
  )
  if (!found) return undefined
  const [row, head, sections] = found
  for (const table of ['documents', 'text', 'heads', 'titles', 'ordered'])
    db.run(`delete from ${table} where rowid = ?`, row)
  const record = { ...(JSON.parse(head) as Head), sections: JSON.parse(sections) }
  return { row, words: analysed(record).words }
}

type Written = Pick<SearchRecord, 'title' | 'summary' | 'outcome' | 'keywords' | 'sections'>

/** The stems of each column, in the order of the table, and the different words of all, as written. */
function analysed({ title, summary, outcome = '', keywords, sections }: Written) {
  const columns = [
    title,
    `${summary} ${outcome}`,
    sections.map(({ heading }) => heading).join(' · '),
    sections.map(({ text }) => text).join(' · '),
    keywords,
  ]
  const different = new Set<string>()
  const stems = columns.map((column) => {
    const found = tokens(column)
    for (const { word } of found) different.add(word)
    return found.map(({ stem }) => stem)
  })
  return { stems, words: different }
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
