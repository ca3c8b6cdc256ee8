import { Refusal } from '@/config/refusal'
import { DatabaseAway } from './database-away'
import { databaseState, naming, STANDALONE } from './replica-set'

/**
 * `uri`, naming its replica set, once that answers. Throws `DatabaseAway` while nothing does and `Refusal` for a
 * standalone server.
 */
export async function reachableAddress(uri: string): Promise<string> {
  const state = await databaseState(uri)
  if (state.kind === 'standalone') throw new Refusal(STANDALONE)
  if (state.kind === 'away') throw new DatabaseAway(state.reason)
  return naming(uri, state.setName)
}
