import type { CollectionSlug } from 'payload'
import type { IndexChanges } from '@/search/port'
import { projectRecord, recordId } from '@/search/project'
import type { SearchRecord } from '@/search/record'
import type { ContentSource, Ids } from './content-source'

/** Reads documents as anybody may: those found are put, the others removed. Collections without records are skipped. */
export async function reread(source: ContentSource, ids: Ids): Promise<IndexChanges> {
  const changes: IndexChanges = { put: [], remove: [] }
  for (const { slug } of source.model.types) {
    const wanted = [...(ids.get(slug) ?? [])]
    if (wanted.length === 0) continue
    const records = await readRecords(source, slug, wanted)
    const found = new Set(records.map(({ id }) => id))
    changes.put.push(...records)
    changes.remove.push(...wanted.map((id) => recordId(slug, id)).filter((id) => !found.has(id)))
  }
  return changes
}

async function readRecords(source: ContentSource, slug: string, ids: string[]): Promise<SearchRecord[]> {
  const { docs } = await source.reader
    .find({
      collection: slug as CollectionSlug,
      where: { id: { in: ids } },
      depth: 1,
      populate: namesOf(source),
      limit: ids.length,
      pagination: false,
    })
    .catch((error: unknown) => {
      if (isForbidden(error)) return { docs: [] }
      throw error
    })
  return docs.map((doc) => projectRecord(source.model, slug, doc))
}

/** All that a record says of a related document. */
function namesOf({ collections }: ContentSource): Record<string, { title: true; slug: true }> {
  return Object.fromEntries(collections.map(({ slug }) => [slug, { title: true, slug: true }]))
}

/** A collection that anonymous readers may not read at all. */
function isForbidden(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 403
}
