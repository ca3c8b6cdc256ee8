import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { env } from '@/config/env'
import { noteReads } from './note-reads'
import { openTransactions } from './open-transactions'
import { reachableAddress } from './reachable-address'
import { skipEmptyUnlocks } from './skip-empty-unlocks'

/** How long an operation looks for a primary before it fails: readers are told within 5 s that we cannot answer. */
const SERVER_SELECTION_MS = 3000

/**
 * Payload's database. Connecting throws `DatabaseAway` while nothing answers and `Refusal` for a standalone server,
 * so that the caller decides whether to wait.
 */
export function databaseAdapter(): DatabaseAdapterObj {
  const uri = env().DATABASE_URI ?? false
  const adapter = mongooseAdapter({
    url: uri,
    // Indexes are built, and so collections made, before the first transaction: MongoDB refuses one that meets them.
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_MS, socketTimeoutMS: 30_000 },
    transactionOptions: { readConcern: { level: 'majority' }, writeConcern: { w: 'majority' } },
  })
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      noteReads(database)
      openTransactions(database)
      skipEmptyUnlocks(database)
      const connect = database.connect?.bind(database)
      database.connect = async (options) => {
        if (uri) Object.assign(database, { url: await reachableAddress(uri) })
        await connect?.(options)
      }
      return database
    },
  }
}
