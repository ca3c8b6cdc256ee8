import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { withoutReferences } from '@/lib/references'

type Raw = Record<string, unknown>
type RawCollection = MongooseAdapter['connection']['collection'] extends (name: string) => infer C ? C : never

/** How often a document that an editor keeps saving is tried. */
const ATTEMPTS = 5

/**
 * Takes the ids in `removed` out of every document and of its newest version, in place: no new version, no new date,
 * no hook. The feed sees the change like any other. Gives the number of documents changed.
 */
export async function clearReferences(payload: Payload, removed: ReadonlySet<string>): Promise<number> {
  const { connection, collections, versions } = payload.db as unknown as MongooseAdapter
  const current = Object.values(collections).map(({ collection }) => ({ name: collection.name, filter: {} }))
  const newest = Object.values(versions).map(({ collection }) => ({
    name: collection.name,
    filter: { latest: true },
  }))
  const settings = [{ name: 'globals', filter: {} }]
  let changed = 0
  for (const { name, filter } of [...current, ...newest, ...settings]) {
    changed += await clearIn(connection.collection(name), filter, removed)
  }
  return changed
}

async function clearIn(
  collection: RawCollection,
  filter: object,
  removed: ReadonlySet<string>,
): Promise<number> {
  let changed = 0
  for await (const document of collection.find(filter)) {
    if (removed.has(String(document._id)) || removed.has(String(document.parent))) continue
    if (await clearOne(collection, document, removed)) changed += 1
  }
  return changed
}

/** Writes the fields that change, unless the document was saved since it was read: then it is read again. */
async function clearOne(
  collection: RawCollection,
  first: Raw,
  removed: ReadonlySet<string>,
): Promise<boolean> {
  let document: Raw | null = first
  for (let attempt = 1; document; attempt++) {
    const before: Raw = document
    const after = withoutReferences(before, removed) as Raw
    const changes = Object.keys(after).filter((name) => after[name] !== before[name])
    if (changes.length === 0) return false
    const same = { _id: before._id as never, updatedAt: before.updatedAt }
    const { matchedCount } = await collection.updateOne(same, {
      $set: Object.fromEntries(changes.map((name) => [name, after[name]])),
    })
    if (matchedCount === 1) return true
    if (attempt >= ATTEMPTS)
      throw new Error(`${collection.collectionName} ${before._id} changes all the time`)
    document = (await collection.findOne({ _id: before._id as never })) as Raw | null
  }
  return false
}
