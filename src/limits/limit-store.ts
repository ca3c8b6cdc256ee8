import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterMongo } from 'rate-limiter-flexible'
import { mongoOf, prepareCollection } from '@/database/mongo'
import type { Limit } from './limits'

/** Beside Payload's collections, so that no interface reaches it. Keys are hashes: it holds no name and no address. */
const COLLECTION = 'rate-limits'

const counting = new WeakMap<object, Map<string, RateLimiterMongo>>()

function limitersIn(payload: Payload, db: Db): Map<string, RateLimiterMongo> {
  const kept = counting.get(payload.db)
  if (kept) return kept
  const made = new Map<string, RateLimiterMongo>()
  counting.set(payload.db, made)
  // When it cannot be made now, counting works all the same, and the next process tries again.
  void prepareCollection(db, COLLECTION, [
    { key: { expire: 1 }, expireAfterSeconds: 0 },
    { key: { key: 1 }, unique: true },
  ]).catch(() => undefined)
  return made
}

/** Counts in MongoDB, for all processes together; while it does not answer, in this process alone. */
export function limiterFor(payload: Payload, { name, points, seconds }: Limit): RateLimiterMongo {
  const db = mongoOf(payload)
  const limiters = limitersIn(payload, db)
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
