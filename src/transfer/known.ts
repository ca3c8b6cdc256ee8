import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { LINKED } from '@/lib/markdown/lexical-context'
import { idOf } from '@/lib/walk-document'

/** What documents and files are called in a file: a document by its address, a file by its name. */
export interface Known {
  names(collection: string): string[]
  idOf(collection: string, name: string): string | undefined
  nameOf(collection: string, id: unknown): string | undefined
}

const nameField = (collection: string) => (collection === 'media' ? 'filename' : 'slug')

function relatedIn(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if ('flattenedFields' in field) return relatedIn(field.flattenedFields)
    return 'relationTo' in field && typeof field.relationTo === 'string' ? [field.relationTo] : []
  })
}

async function namesIn(collection: string, req: PayloadRequest): Promise<Map<string, string>> {
  const name = nameField(collection)
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    select: { [name]: true } as never,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = docs as unknown as (Record<string, unknown> & { id: string })[]
  return new Map(found.map((doc) => [String(doc[name]), doc.id]))
}

/** Reads the names of everything that these fields, and links in text, can point to, as this person may. */
export async function readKnown(fields: FlattenedField[], req: PayloadRequest): Promise<Known> {
  const collections = new Set([...relatedIn(fields), ...LINKED, 'media'])
  collections.delete('users')
  const ids = new Map<string, Map<string, string>>()
  // One after the other: a transaction takes one command at a time.
  for (const collection of collections) ids.set(collection, await namesIn(collection, req))
  return knownFrom(ids)
}

/** From the ids by name, by collection. */
export function knownFrom(ids: Map<string, Map<string, string>>): Known {
  const names = new Map(
    [...ids].map(([collection, byName]) => [
      collection,
      new Map([...byName].map(([name, id]) => [id, name])),
    ]),
  )
  return {
    names: (collection) => [...(ids.get(collection)?.keys() ?? [])],
    idOf: (collection, name) => ids.get(collection)?.get(name),
    nameOf: (collection, value) => names.get(collection)?.get(idOf(value) ?? ''),
  }
}
