import type { SearchModel } from '../../model'
import type { SearchEngine, SearchIndex } from '../../port'
import { type AlgoliaOptions, DEADLINE_MS, readingClient, writingClient } from './client'
import { heldRecords } from './held'
import { countDocuments, searchAlgolia, suggestAlgolia } from './search'
import { applyChanges, readPosition, rebuildIndex } from './write'

export type { AlgoliaOptions } from './client'

/** Search at Algolia. Readers get an answer within the deadline or `SearchUnavailable`; the feed's writes may take longer. */
export async function openAlgolia(
  options: AlgoliaOptions,
  model: SearchModel,
): Promise<SearchEngine & SearchIndex & { held(): Promise<Map<string, string>> }> {
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
    /** Record id → digest of what is held of it. */
    held: () => heldRecords(target),
    // Asked by the feed, which can wait.
    count: () => countDocuments({ ...reader, client: target.client, deadlineMs: 10_000 }),
    close: async () => undefined,
  }
}
