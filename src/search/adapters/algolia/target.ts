import type { Algoliasearch } from 'algoliasearch'
import type { SearchModel } from '../../model'

/** The index that is written. */
export interface Target {
  client: Algoliasearch
  index: string
  model: SearchModel
}

/** Algolia answers a write before it shows; only a finished task may move the position. */
export async function wait({ client, index }: Target, taskID: number): Promise<void> {
  await client.waitForTask({
    indexName: index,
    taskID,
    maxRetries: 200,
    timeout: (tries) => Math.min(20 * (tries + 1), 1000),
  })
}
