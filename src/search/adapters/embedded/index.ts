import type { SearchModel } from '../../model'
import type { Reading, SearchEngine, SearchIndex } from '../../port'
import type { SearchVocabulary } from '../../words/vocabulary'
import { accessTo } from './access'
import { applyChanges, positionOf } from './apply'
import { fillBuild, type IndexBuild } from './build'
import type { Database } from './database'
import { indexFolder } from './files'
import { openCurrent } from './open-current'
import { startBuild } from './rebuild'
import { fingerprint, SCHEMA } from './schema'
import { readingIn, searchStore } from './search'
import { suggestFrom } from './suggest'

/** The embedded index, which also tells whether a document is public: it is what other engines are checked against. */
export interface EmbeddedIndex extends SearchEngine, SearchIndex {
  readonly name: 'embedded'
  /** Which of these record ids the index has. */
  knows(ids: readonly string[]): Promise<Set<string>>
  /** The words that questions are read with now. */
  vocabulary(): Promise<SearchVocabulary>
  /** How it would read a question. */
  reading(q: string): Promise<Reading>
}

/** The index as one thread works on it: a rebuild comes in pieces, so that another thread can hand them over. */
export interface IndexOfThread extends EmbeddedIndex {
  build(): IndexBuild
  /** Reads what a first question would have to wait for. Throws `SearchUnavailable` as a question would. */
  getReady(): Promise<void>
}

/**
 * Opens the index in `folder` (made when missing), shared by all threads and processes of a host: each sees a commit at
 * once. A damaged, missing or outdated file gives way to an empty one whose position is null. When the searchable fields
 * have changed, the old file goes on answering and the position is null until the feed has rebuilt it.
 */
export async function openEmbedded(folder: string, model: SearchModel): Promise<IndexOfThread> {
  const files = indexFolder(folder, SCHEMA)
  const current = openCurrent(files)
  const { attempt, answering } = accessTo(current)
  const print = fingerprint(model)
  const build = (): IndexBuild => {
    const started = startBuild(files.fresh())
    return {
      add: async (records) => {
        started.add(records)
        await new Promise(setImmediate)
      },
      finish: async (position, vocabulary) => {
        started.finish({ position, fingerprint: print }, vocabulary)
        current.replaceBy(started.file)
      },
      abandon: async () => started.abandon(),
    }
  }
  return {
    name: 'embedded',
    search: async (query) => answering((store) => searchStore(store, model, query)),
    suggest: async (text, limit) => answering((store) => suggestFrom(store, model, text, limit)),
    knows: async (ids) => answering(({ db }) => knownIds(db, ids)),
    vocabulary: async () => answering((store) => store.vocabulary()),
    reading: async (q) => answering((store) => readingIn(store, q)),
    getReady: async () => answering(({ db, table }) => void db.within('deferred', table)),
    position: async () => attempt(({ db }) => positionOf(db, print)),
    apply: async (changes, position) =>
      attempt(({ db }) => applyChanges(db, changes, { position, fingerprint: print })),
    build,
    rebuild: (records, position, vocabulary) => fillBuild(build(), records, position, vocabulary),
    count: async () => attempt(({ db }) => db.row<[number]>('select count(*) from documents')?.[0] ?? 0),
    close: async () => current.close(),
  }
}

function knownIds(db: Database, ids: readonly string[]): Set<string> {
  const sql = 'select id from documents where id in (select value from json_each(?))'
  return new Set(db.rows<[string]>(sql, JSON.stringify(ids)).map(([id]) => id))
}
