import { createHash } from 'node:crypto'
import type { SearchModel } from '../../model'
import { HUB_VOCABULARY } from '../../words/vocabulary'
import { type Database, openDatabase } from './database'

/** Raised when tables or their meaning change. Each has a pointer of its own, so that two versions of the hub can share a folder. */
export const SCHEMA = '5'

/** Those that are asked for words. */
export const WORD_TABLES = `  create virtual table text using fts5(
    title, summary, headings, body, keywords, content='', contentless_delete=1, tokenize='ascii'
  );
  create virtual table heads using fts5(
    title, summary, headings, keywords, content='', contentless_delete=1, tokenize='ascii'
  );
`

/**
 * `text` holds stems, folded and parted by spaces, so that the plainest tokenizer will do, and no content of its own;
 * what a result shows comes from `documents`. `heads` holds it again without the body, whose places cost the most to
 * read. `ordered` holds the words of each document in their order, for ranking. `revision` numbers commits, so that
 * another process can pick up what changed since it last looked. `gone` remembers removed rows for it.
 */
const TABLES = `
  create table meta (key text primary key, value text not null) without rowid;
  create table documents (
    rowid integer primary key, id text not null unique, revision integer not null,
    type text not null, date text not null, title_key text not null, head text not null, facets text not null,
    sections text not null, review text
  );
  create index documents_by_revision on documents (revision);
  create index documents_by_title on documents (title_key);
  create table gone (rowid integer primary key, revision integer not null);
  create index gone_by_revision on gone (revision);
  create table words (word text primary key, length integer not null, docs integer not null) without rowid;
  create index words_by_length on words (length);
${WORD_TABLES}  create table ordered (rowid integer primary key, words blob not null);
  create virtual table titles using fts5(
    title, content='', contentless_delete=1, prefix='1 2 3', tokenize='ascii'
  );
`

/** Makes the tables where there are none. Throws when the file was made by another version of the schema. */
export function prepareSchema(db: Database): void {
  const made = db.row<[string]>("select name from sqlite_schema where name = 'meta'")
  if (!made) {
    db.within('immediate', () => {
      db.script(TABLES)
      writeMeta(db, 'schema', SCHEMA)
    })
    return
  }
  if (!isOfThisVersion(db)) throw new OutdatedFile('made by another version')
}

export const isOfThisVersion = (db: Database) => readMeta(db, 'schema') === SCHEMA

/** Throws unless the file of another version has every table just as this one would make it. */
export function checkTables(db: Database): void {
  const ours = openDatabase(':memory:')
  ours.script(TABLES)
  const [wanted, found] = [tablesOf(ours), tablesOf(db)]
  ours.close()
  for (const [name, sql] of wanted)
    if (found.get(name) !== sql) throw new OutdatedFile(`made by another version, with another ${name}`)
}

function tablesOf(db: Database): Map<string, string> {
  return new Map(db.rows<[string, string]>('select name, sql from sqlite_schema where sql is not null'))
}

export class OutdatedFile extends Error {
  override readonly name = 'OutdatedFile'
}

/** What a built index says of itself. */
export interface Stamp {
  position: string
  fingerprint: string
}

/**
 * What an index built for `model` answers to: another fingerprint means that it must be built again, with the words that
 * a hub starts with now.
 */
export function fingerprint({ types, facets }: SearchModel): string {
  return createHash('sha256')
    .update(JSON.stringify({ types, facets, words: HUB_VOCABULARY }))
    .digest('hex')
    .slice(0, 16)
}

export function readMeta(db: Database, key: string): string | null {
  return db.row<[string]>('select value from meta where key = ?', key)?.[0] ?? null
}

export function writeMeta(db: Database, key: string, value: string): void {
  db.run(
    'insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
    key,
    value,
  )
}
