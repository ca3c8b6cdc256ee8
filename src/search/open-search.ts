import { type AlgoliaOptions, openAlgolia } from './adapters/algolia'
import { type EmbeddedIndex, openEmbedded } from './adapters/embedded'
import { openThreaded } from './adapters/embedded/threads'
import type { SearchModel } from './model'
import type { SearchEngine, SearchIndex } from './port'
import { withFallback } from './with-fallback'

export interface OpenSearch {
  /** Asks Algolia first where it is set up, and the embedded index when it does not answer. */
  search: SearchEngine
  /** Always kept. */
  embedded: EmbeddedIndex
  /** All that the feed writes to, the embedded one first. */
  indexes: SearchIndex[]
}

export interface SearchPlace {
  /** Folder of the embedded index. */
  folder: string
  algolia?: AlgoliaOptions | undefined
  /** Threads that answer from the embedded index. 0: the caller's own, for commands. */
  threads: number
  /** Told why Algolia did not answer a reader; carries neither words nor keys. */
  onFailure?: (reason: unknown) => void
}

/** Opens the engines that are set up. Does not ask Algolia anything yet. */
export async function openSearch(model: SearchModel, place: SearchPlace): Promise<OpenSearch> {
  const { folder, threads } = place
  const embedded =
    threads > 0 ? await openThreaded(folder, model, threads) : await openEmbedded(folder, model)
  if (!place.algolia) return { search: embedded, embedded, indexes: [embedded] }
  const { deadlineMs } = place.algolia
  const algolia = await openAlgolia(place.algolia, model)
  const search = withFallback(algolia, embedded, {
    ...(deadlineMs !== undefined && { deadlineMs }),
    ...(place.onFailure && { onFailure: place.onFailure }),
  })
  return { search, embedded, indexes: [embedded, algolia] }
}

/** The variables that set Algolia up. */
export interface AlgoliaVariables {
  ALGOLIA_APP_ID?: string | undefined
  ALGOLIA_ADMIN_KEY?: string | undefined
  ALGOLIA_INDEX?: string | undefined
  /** JSON: `[{ "url": "127.0.0.1", "protocol": "http", "port": 9000 }]`. Checked at boot. */
  ALGOLIA_HOSTS?: string | undefined
}

/** Options from checked variables, or undefined when Algolia is not set up. */
export function algoliaFrom(variables: AlgoliaVariables): AlgoliaOptions | undefined {
  const {
    ALGOLIA_APP_ID: appId,
    ALGOLIA_ADMIN_KEY: apiKey,
    ALGOLIA_INDEX: index,
    ALGOLIA_HOSTS: hosts,
  } = variables
  if (!appId || !apiKey || !index) return undefined
  return { appId, apiKey, index, ...(hosts && { hosts: JSON.parse(hosts) as AlgoliaOptions['hosts'] }) }
}
