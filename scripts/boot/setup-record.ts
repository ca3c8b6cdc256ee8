import { MongoClient } from 'mongodb'

/** Milliseconds without a sign of life after which whoever was preparing the database counts as cut off. */
const CLAIM_MS = 15_000
const PAUSE_MS = 1000

interface Setup {
  _id: string
  done?: boolean
  /** Content that the hub began with. */
  seed?: string
  claimedAt?: Date
}

async function withSetup<T>(
  uri: string,
  work: (setup: ReturnType<typeof collectionOf>) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
  try {
    return await work(collectionOf(client))
  } finally {
    await client.close()
  }
}
const collectionOf = (client: MongoClient) => client.db().collection<Setup>('hub_setup')
type SetupCollection = ReturnType<typeof collectionOf>

/** Whether this database was given its first content before. */
export function isSetUp(uri: string): Promise<boolean> {
  return withSetup(uri, async (setup) => (await setup.findOne({ done: true })) !== null)
}

/**
 * Does `prepare` once for a database and records it. Where several processes meet on one empty database, one does it
 * and the others wait; one that is cut off is followed by another.
 */
export function prepareOnce(uri: string, seed: string, prepare: () => Promise<void>): Promise<void> {
  return withSetup(uri, async (setup) => {
    while (!(await setup.findOne({ done: true }))) {
      if (await claim(setup)) await prepareClaimed(setup, seed, prepare)
      else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  })
}

async function prepareClaimed(setup: SetupCollection, seed: string, prepare: () => Promise<void>) {
  const alive = setInterval(() => {
    setup.updateOne({ _id: 'first-run' }, { $set: { claimedAt: new Date() } }).catch(() => undefined)
  }, CLAIM_MS / 5)
  try {
    await prepare()
    await setup.updateOne({ _id: 'first-run' }, { $set: { done: true, seed } })
  } finally {
    clearInterval(alive)
  }
}

async function claim(setup: SetupCollection): Promise<boolean> {
  const unclaimed = { $not: { $gt: new Date(Date.now() - CLAIM_MS) } }
  try {
    const filter = { _id: 'first-run', done: { $ne: true }, claimedAt: unclaimed }
    await setup.updateOne(filter, { $set: { claimedAt: new Date() } }, { upsert: true })
    return true
  } catch (error) {
    // Somebody else holds a fresh claim: the filter matched nothing and the upsert met their record.
    if ((error as { code?: number }).code === 11000) return false
    throw error
  }
}
