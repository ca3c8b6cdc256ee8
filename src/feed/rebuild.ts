import { type Db, Timestamp } from 'mongodb'
import type { SearchIndex } from '@/search/port'
import type { SearchRecord } from '@/search/record'
import { batchIds } from './batch-ids'
import { addId, type ContentSource, type Ids } from './content-source'
import { writePosition } from './position'
import { readVocabulary } from './read-vocabulary'
import { reread } from './reread'

const BATCH = 100

/** Told after each batch: documents read so far, and how many there are. */
export type Progress = (done: number, total: number) => void

export interface RebuildOptions {
  onProgress?: Progress
  /** Gives up; readers keep the old index. */
  signal?: AbortSignal
}

/**
 * Builds an index afresh from all documents, beside the one that readers use. The position is taken before the
 * first read, so that what changes meanwhile is read again afterwards.
 */
export async function rebuildAll(
  index: SearchIndex,
  source: ContentSource,
  options: RebuildOptions = {},
): Promise<void> {
  const position = writePosition({ database: source.identity, at: await clusterTime(source.db) })
  await index.rebuild(allRecords(source, options), position, await readVocabulary(source))
}

async function* allRecords(
  source: ContentSource,
  { onProgress, signal }: RebuildOptions,
): AsyncGenerator<SearchRecord> {
  const ids = await allIds(source)
  const total = [...ids.values()].reduce((sum, { size }) => sum + size, 0)
  let done = 0
  for (const batch of batchIds(ids, BATCH)) {
    signal?.throwIfAborted()
    yield* (await reread(source, batch)).put
    done = Math.min(done + BATCH, total)
    onProgress?.(done, total)
  }
}

/** Every document that could have a record, public or not. */
export async function allIds(source: ContentSource): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { slug } of source.model.types) {
    const name = source.collections.find((collection) => collection.slug === slug)?.name
    if (!name) continue
    const cursor = source.db.collection(name).find({}, { projection: { _id: 1 } })
    for await (const { _id } of cursor) addId(ids, slug, String(_id))
  }
  return ids
}

/** The time of the last operation that the replica set has committed. */
export async function clusterTime(db: Db): Promise<Timestamp> {
  const { operationTime } = await db.command({ ping: 1 })
  if (operationTime instanceof Timestamp) return operationTime
  throw new Error('MongoDB gave no operation time: is it a replica set?')
}
