import { randomBytes } from 'node:crypto'
import type { Algoliasearch, BatchRequest } from 'algoliasearch'
import type { SearchModel } from '../../model'
import { type IndexChanges, RebuildNeeded } from '../../port'
import type { SearchRecord } from '../../record'
import { HUB_VOCABULARY, type SearchVocabulary } from '../../words/vocabulary'
import { statusOf } from './client'
import { objectsOf } from './objects'
import { byDate, byDateSettings, fingerprint, settingsFor, synonymHits } from './settings'

/** The object that says how far the index has read. Its kind keeps it out of every answer. */
const POSITION = 'hub:position'
/** A batch is sent when it holds this many bytes or objects: under Algolia's advice of 10 MB. */
const BATCH_BYTES = 4_000_000
const BATCH_OBJECTS = 1000
/** Documents that one filter names. */
const FILTERED_AT_ONCE = 40

export interface Target {
  client: Algoliasearch
  index: string
  model: SearchModel
}

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
  if (vocabulary) await saveSynonyms(target, vocabulary)
  await savePosition(target, position)
}

/** Fills an index beside the one that answers and moves it over. A rebuild that fails leaves nothing behind. */
export async function rebuildIndex(
  target: Target,
  records: AsyncIterable<SearchRecord>,
  position: string,
  vocabulary: SearchVocabulary = HUB_VOCABULARY,
): Promise<void> {
  const { client, index, model } = target
  const beside = { ...target, index: `${index}_building_${newMark()}` }
  try {
    await configure(beside)
    await saveSynonyms(beside, vocabulary)
    await sendAll(beside, records, newMark())
    await savePosition(beside, position)
    const move = { operation: 'move' as const, destination: index }
    const { taskID } = await client.operationIndex({ indexName: beside.index, operationIndexParams: move })
    await wait(target, taskID)
  } catch (error) {
    await client.deleteIndex({ indexName: beside.index }).catch(() => undefined)
    throw error
  }
  const replicas = await client.setSettings({
    indexName: index,
    indexSettings: { replicas: [byDate(index)] },
  })
  await wait(target, replicas.taskID)
  const dated = await client.setSettings({ indexName: byDate(index), indexSettings: byDateSettings(model) })
  await wait({ ...target, index: byDate(index) }, dated.taskID)
}

async function configure(target: Target): Promise<void> {
  const { client, index: indexName, model } = target
  const settings = await client.setSettings({ indexName, indexSettings: settingsFor(model) })
  await wait(target, settings.taskID)
}

async function saveSynonyms(target: Target, vocabulary: SearchVocabulary): Promise<void> {
  const { taskID } = await target.client.saveSynonyms({
    indexName: target.index,
    synonymHit: synonymHits(vocabulary),
    replaceExistingSynonyms: true,
    forwardToReplicas: true,
  })
  await wait(target, taskID)
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

/** Algolia answers a write before it shows; only a finished task may move the position. */
async function wait({ client, index }: Target, taskID: number): Promise<void> {
  await client.waitForTask({
    indexName: index,
    taskID,
    maxRetries: 200,
    timeout: (tries) => Math.min(20 * (tries + 1), 1000),
  })
}

const newMark = () => randomBytes(6).toString('hex')
