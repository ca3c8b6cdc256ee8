import type { SearchIndex } from '@/search/port'
import { batchIds } from './batch-ids'
import type { ChangeBatch } from './changes'
import type { ContentSource, Ids } from './content-source'
import { findDependants } from './dependants'
import { GLOBALS, readVocabulary } from './read-vocabulary'
import { reread } from './reread'

/** Small enough that the first of a renamed topic's documents are right at once. */
const DEPENDANTS_AT_ONCE = 100

/**
 * Brings an index up to a batch of changes: the documents and the editors' words first, then what shows something of them.
 * The position moves with the last write alone, so that a kill in between does everything again.
 * `onApplied` is called after each write with the documents of which it was.
 */
export async function applyChanges(
  index: SearchIndex,
  source: ContentSource,
  { batch, from, onApplied }: { batch: ChangeBatch; from: string; onApplied(ids: Ids): void },
): Promise<void> {
  // Side by side: readers wait for the first of them.
  const [first, dependants, vocabulary] = await Promise.all([
    reread(source, batch.ids),
    findDependants(source, batch.ids),
    batch.ids.has(GLOBALS) ? readVocabulary(source) : undefined,
  ])
  const groups = [...batchIds(dependants, DEPENDANTS_AT_ONCE)]
  await index.apply(
    { ...first, ...(vocabulary && { vocabulary }) },
    groups.length === 0 ? batch.position : from,
  )
  onApplied(batch.ids)
  for (const [number, ids] of groups.entries()) {
    const isLast = number === groups.length - 1
    await index.apply(await reread(source, ids), isLast ? batch.position : from)
    onApplied(ids)
  }
}
