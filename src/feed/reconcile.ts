import { digestOf } from '@/search/digest'
import type { SearchIndex } from '@/search/port'
import { batchIds } from './batch-ids'
import { addId, type ContentSource, type Ids } from './content-source'
import { allIds } from './rebuild'
import { reread } from './reread'

/** An index that can say what it holds. */
export interface CheckableIndex extends SearchIndex {
  /** Record id → digest; see {@link digestOf}. */
  held(): Promise<Map<string, string>>
}

export interface Drift {
  missing: number
  changed: number
  /** Held, and not public. */
  extra: number
}

const AT_ONCE = 100

/**
 * Compares an index with what a visitor may see, and puts right what differs. It writes at the position from before it
 * read: should the feed have moved on meanwhile, the index goes back, which the feed notices and reads again from there.
 * Undefined when the index has never been built: the feed builds it.
 */
export async function reconcile(
  index: CheckableIndex,
  source: ContentSource,
  signal?: AbortSignal,
): Promise<Drift | undefined> {
  const position = await index.position()
  if (position === null) return undefined
  const held = await index.held()
  const drift: Drift = { missing: 0, changed: 0, extra: 0 }
  for (const ids of batchIds(withHeld(await allIds(source), held), AT_ONCE)) {
    signal?.throwIfAborted()
    const { put, remove } = await reread(source, ids)
    const wrong = put.filter((record) => held.get(record.id) !== digestOf(record))
    const extra = remove.filter((id) => held.has(id))
    drift.missing += wrong.filter(({ id }) => !held.has(id)).length
    drift.changed += wrong.filter(({ id }) => held.has(id)).length
    drift.extra += extra.length
    if (wrong.length + extra.length > 0) await index.apply({ put: wrong, remove: extra }, position)
  }
  return drift
}

/** Also documents that MongoDB no longer has. */
function withHeld(ids: Ids, held: ReadonlyMap<string, string>): Ids {
  for (const id of held.keys()) {
    const at = id.indexOf(':')
    addId(ids, id.slice(0, at), id.slice(at + 1))
  }
  return ids
}
