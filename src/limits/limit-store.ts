import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterMongo } from 'rate-limiter-flexible'
import type { Limit } from './limits'

/** Beside Payload's collections, so that no interface reaches it. Keys are hashes: it holds no name and no address. */
const COLLECTION = 'rate-limits'

interface Counting {
  limiters: Map<string, RateLimiterMongo>
}
const counting = new WeakMap<Db, Counting>()

function databaseOf(payload: Payload): Db {
  const { connection } = payload.db as unknown as { connection: { db?: Db } }
  if (!connection.db) throw new Error('The limits need a database that is connected.')
  return connection.db
}

function countingIn(db: Db): Counting {
  const kept = counting.get(db)
  if (kept) return kept
  const made = { limiters: new Map() }
  counting.set(db, made)
  const collection = db.collection(COLLECTION)
  // When these cannot be made now, counting works all the same, and the next process tries again.
  void Promise.allSettled([
    collection.createIndex({ expire: 1 }, { expireAfterSeconds: 0 }),
    collection.createIndex({ key: 1 }, { unique: true }),
  ])
  return made
}

/** Counts in MongoDB, for all processes together; while it does not answer, in this process alone. */
export function limiterFor(payload: Payload, { name, points, seconds }: Limit): RateLimiterMongo {
  const db = databaseOf(payload)
  const { limiters } = countingIn(db)
  const kept = limiters.get(name)
  if (kept) return kept
  const rule = { keyPrefix: name, points, duration: seconds }
  const made = new RateLimiterMongo({
    ...rule,
    storeClient: db,
    tableName: COLLECTION,
    disableIndexesCreation: true,
    insuranceLimiter: new RateLimiterMemory(rule),
  })
  limiters.set(name, made)
  return made
}
