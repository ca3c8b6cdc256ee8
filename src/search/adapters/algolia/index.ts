import type { SearchModel } from '../../model'
import type { SearchEngine, SearchIndex } from '../../port'
import type { SearchVocabulary } from '../../words/vocabulary'
import { type AlgoliaOptions, DEADLINE_MS, readingClient, writingClient } from './client'
import { configure } from './configure'
import { heldRecords } from './held'
import { countDocuments, searchAlgolia, suggestAlgolia } from './search'
import { applyChanges, readPosition, rebuildIndex } from './write'

export type { AlgoliaOptions } from './client'

export interface AlgoliaIndex extends SearchEngine, SearchIndex {
  readonly name: 'algolia'
  /** Record id → digest of what is held of it. */
  held(): Promise<Map<string, string>>
  /** Writes settings, copies in other orders, synonyms and rules anew, and no records. The hub's own words by default. */
  configure(vocabulary?: SearchVocabulary): Promise<void>
}

/** Search at Algolia. Readers get an answer within the deadline or `SearchUnavailable`; the feed's writes may take longer. */
export async function openAlgolia(options: AlgoliaOptions, model: SearchModel): Promise<AlgoliaIndex> {
  const { index, deadlineMs = DEADLINE_MS } = options
  const reader = { client: readingClient(options), index, model, deadlineMs }
  const target = { client: writingClient(options), index, model }
  return {
    name: 'algolia',
    search: (query) => searchAlgolia(reader, query),
    suggest: (text, limit) => suggestAlgolia(reader, text, limit),
    position: () => readPosition(target),
    apply: (changes, position) => applyChanges(target, changes, position),
    rebuild: (records, position, vocabulary) => rebuildIndex(target, records, position, vocabulary),
    held: () => heldRecords(target),
    configure: (vocabulary) => configure(target, vocabulary),
    // Asked by the feed, which can wait.
    count: () => countDocuments({ ...reader, client: target.client, deadlineMs: 10_000 }),
    close: async () => undefined,
  }
}
