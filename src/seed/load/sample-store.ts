import type { CollectionSlug, Payload } from 'payload'
import { withRetry } from '@/database/with-retry'
import { SAMPLE_COLLECTIONS } from '../samples/sample'

export const SEEDED = [...SAMPLE_COLLECTIONS, 'media'] as const satisfies readonly CollectionSlug[]
export type SeededCollection = (typeof SEEDED)[number]

/** A document that the sample content made, as the database has it now. */
export interface Stored {
  id: string
  sampleKey: string
  sampleHash: string
  document: Record<string, unknown>
}

interface SampleDocument {
  id: string
  sampleKey?: string | null
  sampleHash?: string | null
}

/**
 * Every sample of a collection by its key, in its newest version, which may be a draft that somebody is writing.
 * Also from the trash: an editor who put it there does not want it back.
 */
export async function storedSamples(
  payload: Payload,
  collection: SeededCollection,
): Promise<Map<string, Stored>> {
  const { docs } = await payload.find({
    collection,
    where: { sampleKey: { exists: true } },
    depth: 0,
    pagination: false,
    draft: collection !== 'media',
    showHiddenFields: true,
    trash: true,
    overrideAccess: true,
  })
  const stored = (docs as SampleDocument[]).flatMap(({ sampleKey, sampleHash, ...document }): Stored[] =>
    sampleKey ? [{ id: document.id, sampleKey, sampleHash: sampleHash ?? '', document }] : [],
  )
  return new Map(stored.map((one) => [one.sampleKey, one]))
}

/** The id of the document that has this web address, whoever made it. */
export async function idBySlug(
  payload: Payload,
  collection: Exclude<SeededCollection, 'media'>,
  slug: string,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
  })
  return docs[0]?.id
}

interface Write {
  collection: SeededCollection
  /** Left out for a new document. */
  id?: string
  data: Record<string, unknown>
  file?: { data: Buffer; mimetype: string; name: string; size: number }
  draft?: boolean
  overwriteExistingFiles?: boolean
}

/** Saves as the system, again when an editor's save got in between. Gives the id. */
export async function save(payload: Payload, write: Write): Promise<string> {
  // The data of eight collections has no common type; the collections check it when they validate.
  const { create, update } = payload as unknown as Record<
    'create' | 'update',
    (options: object) => Promise<{ id: string }>
  >
  const options = { ...write, depth: 0, overrideAccess: true }
  const work = write.id ? () => update.call(payload, options) : () => create.call(payload, options)
  return (await withRetry(work)).id
}
