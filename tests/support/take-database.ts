import { type Collection, type Db, MongoClient } from 'mongodb'
import { embeddedUri } from '@/database/embedded-mongod'

interface Taken {
  /** Name of the database. */
  _id: string
  /** The process that uses it, or used it last. */
  pid: number
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Whether the name is this process's from now on. Of two processes that want one, one gets it. */
async function take(taken: Collection<Taken>, name: string): Promise<boolean> {
  const last = await taken.findOne({ _id: name })
  if (last) {
    const isFree = !isRunning(last.pid)
    return isFree && (await taken.updateOne(last, { $set: { pid: process.pid } })).modifiedCount === 1
  }
  return taken.insertOne({ _id: name, pid: process.pid }).then(
    () => true,
    () => false,
  )
}

/** The first name that no running process has. */
async function takeName(taken: Collection<Taken>): Promise<string> {
  for (let number = 1; ; number++) {
    const name = `worker${number}`
    if (await take(taken, name)) return name
  }
}

async function empty(db: Db): Promise<void> {
  const collections = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  const own = collections.filter(({ name }) => !name.startsWith('system.'))
  await Promise.all(own.map(({ name }) => db.collection(name).deleteMany({})))
}

/**
 * Name of a database without documents that is this process's until it ends. Test files follow each other in a few: the
 * collections and indexes of the last one stay, and making them takes longer than most files do.
 */
export async function takeDatabase(port: number): Promise<string> {
  const client = await MongoClient.connect(embeddedUri(port, 'admin'))
  try {
    const name = await takeName(client.db('tests').collection<Taken>('databases'))
    await empty(client.db(name))
    return name
  } finally {
    await client.close()
  }
}
