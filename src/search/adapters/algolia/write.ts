import { randomBytes } from 'node:crypto'
import type { BatchRequest } from 'algoliasearch'
import { type IndexChanges, RebuildNeeded } from '../../port'
import type { SearchRecord } from '../../record'
import { HUB_VOCABULARY, type SearchVocabulary } from '../../words/vocabulary'
import { statusOf } from './client'
import { makeReplicas, saveSettings, saveWords } from './configure'
import { objectsOf } from './objects'
import { fingerprint } from './settings'
import { type Target, wait } from './target'

/** The object that says how far the index has read. Its kind keeps it out of every answer. */
const POSITION = 'hub:position'
/** A batch is sent when it holds this many bytes or objects: under Algolia's advice of 10 MB. */
const BATCH_BYTES = 4_000_000
const BATCH_OBJECTS = 1000
/** Documents that one filter names. */
const FILTERED_AT_ONCE = 40

/** Where the index stands, or null when it was never built, or built for another model or vocabulary. */
export async function readPosition({ client, index, model }: Target): Promise<string | null> {
  try {
    const found = await client.getObject({ indexName: index, objectID: POSITION })
    const known = found.fingerprint === fingerprint(model) && typeof found.position === 'string'
    return known ? (found.position as string) : null
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/**
 * Removed documents go first; new objects are written before older ones of the same document go, so that a changed
 * document is never missing. The position moves last: after a failure in between, all of it is done again.
 */
export async function applyChanges(
  target: Target,
  { put, remove, vocabulary }: IndexChanges,
  position: string,
): Promise<void> {
  if ((await readPosition(target)) === null)
    throw new RebuildNeeded('The Algolia index has to be built first.')
  const written = newMark()
  await deleteDocuments(target, remove)
  await sendAll(target, put, written)
  await deleteDocuments(
    target,
    put.map(({ id }) => id),
    `NOT written:"${written}"`,
  )
  if (vocabulary) await saveWords(target, vocabulary)
  await savePosition(target, position)
}

/** Fills an index beside the one that answers and moves it over. A rebuild that fails leaves nothing behind. */
export async function rebuildIndex(
  target: Target,
  records: AsyncIterable<SearchRecord>,
  position: string,
  vocabulary: SearchVocabulary = HUB_VOCABULARY,
): Promise<void> {
  const { client, index } = target
  const beside = { ...target, index: `${index}_building_${newMark()}` }
  try {
    await saveSettings(beside)
    await saveWords(beside, vocabulary)
    await sendAll(beside, records, newMark())
    await savePosition(beside, position)
    const move = { operation: 'move' as const, destination: index }
    const { taskID } = await client.operationIndex({ indexName: beside.index, operationIndexParams: move })
    await wait(target, taskID)
  } catch (error) {
    await client.deleteIndex({ indexName: beside.index }).catch(() => undefined)
    throw error
  }
  await makeReplicas(target)
  // A copy that was there before the rebuild still has the words of then.
  await saveWords(target, vocabulary)
}

async function sendAll(
  target: Target,
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  written: string,
): Promise<void> {
  let batch: BatchRequest[] = []
  let bytes = 0
  const send = async () => {
    if (batch.length > 0) await sendBatch(target, batch)
    batch = []
    bytes = 0
  }
  for await (const record of records) {
    for (const body of objectsOf(target.model, record, written)) {
      batch.push({ action: 'updateObject', body: { ...body } })
      bytes += Buffer.byteLength(JSON.stringify(body))
    }
    if (bytes >= BATCH_BYTES || batch.length >= BATCH_OBJECTS) await send()
  }
  await send()
}

async function sendBatch(target: Target, requests: BatchRequest[]): Promise<void> {
  const { taskID } = await target.client.batch({ indexName: target.index, batchWriteParams: { requests } })
  await wait(target, taskID)
}

async function deleteDocuments(target: Target, ids: readonly string[], and = ''): Promise<void> {
  for (let at = 0; at < ids.length; at += FILTERED_AT_ONCE) {
    const docs = ids.slice(at, at + FILTERED_AT_ONCE).map((id) => `doc:"${id}"`)
    const filters = [`(${docs.join(' OR ')})`, and].filter(Boolean).join(' AND ')
    const { taskID } = await target.client.deleteBy({ indexName: target.index, deleteByParams: { filters } })
    await wait(target, taskID)
  }
}

async function savePosition(target: Target, position: string): Promise<void> {
  const body = {
    objectID: POSITION,
    kind: 'position',
    doc: POSITION,
    position,
    fingerprint: fingerprint(target.model),
  }
  await sendBatch(target, [{ action: 'updateObject', body }])
}

const newMark = () => randomBytes(6).toString('hex')
