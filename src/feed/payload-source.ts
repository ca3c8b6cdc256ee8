import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import type { Reader } from '@/database/as-reader'
import { mongoOf } from '@/database/mongo'
import type { SearchModel } from '@/search/model'
import type { ContentSource, WatchedCollection } from './content-source'
import { databaseIdentity } from './identity'
import { GLOBALS } from './read-vocabulary'
import { findReferences } from './references'

/** What the feed reads, from a connected Payload. */
export async function payloadSource(
  payload: Payload,
  reader: Reader,
  model: SearchModel,
): Promise<ContentSource> {
  const adapter = payload.db as unknown as MongooseAdapter
  const db = mongoOf(payload)
  return {
    db,
    identity: await databaseIdentity(db),
    reader,
    model,
    collections: watchedCollections(payload, adapter, model),
    pageCollections: pageCollections(payload, model),
    references: findReferences(payload.config),
  }
}

function pageCollections({ config }: Payload, model: SearchModel): Set<string> {
  const uploads = config.collections.filter(({ upload }) => upload)
  return new Set([...model.types, ...uploads].map(({ slug }) => slug))
}

/** Every collection that the public site shows: those that can be found, what they point at, and the globals. */
function watchedCollections(
  payload: Payload,
  adapter: MongooseAdapter,
  model: SearchModel,
): WatchedCollection[] {
  const slugs = new Set(model.types.map(({ slug }) => slug))
  for (const { slug, upload } of payload.config.collections) if (upload) slugs.add(slug)
  for (const { to } of findReferences(payload.config)) for (const slug of to) slugs.add(slug)
  const collections = [...slugs].flatMap((slug) => {
    const name = adapter.collections[slug]?.collection.collectionName
    return name ? [{ slug, name }] : []
  })
  return payload.config.globals.length > 0
    ? [...collections, { slug: GLOBALS, name: adapter.globals.collection.collectionName }]
    : collections
}
