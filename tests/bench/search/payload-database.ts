import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Collection } from 'mongodb'
import type { Reader } from '@/database/as-reader'
import { embeddedUri, startEmbeddedMongod } from '@/database/embedded-mongod'
import { findMongod, mongodSources } from '@/database/find-mongod'

export interface PayloadDatabase {
  guidance: Collection
  reader: Reader
  stop(): Promise<void>
}

/** Payload on a MongoDB of its own, read as a visitor. */
export async function startPayloadDatabase(): Promise<PayloadDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-bench-mongo-'))
  const mongod = await startEmbeddedMongod(
    await findMongod(mongodSources(process.env.MONGOD_BINARY), console.log),
    folder,
  )
  Object.assign(process.env, {
    DATABASE_URI: embeddedUri(mongod.port, 'bench'),
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'a-secret-only-for-benches-0123456789',
    LOG_LEVEL: 'error',
  })
  // Not before: the configuration reads its settings when it is loaded.
  const { payloadClient } = await import('@/database/payload-client')
  const { asReader } = await import('@/database/as-reader')
  const payload = await payloadClient({ waitMs: 20_000 })
  const { connection, collections } = payload.db as unknown as MongooseAdapter
  const name = collections.guidance?.collection.collectionName ?? 'guidance'
  return {
    guidance: connection.getClient().db(connection.name).collection(name),
    reader: await asReader(),
    stop: async () => {
      await payload.destroy()
      await mongod.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
