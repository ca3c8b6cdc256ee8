import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { MongoClient } from 'mongodb'
import { MongoInstance, MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js'
import { Refusal } from '@/config/refusal'
import { listenForFailure } from './mongod-log'

const SET_NAME = 'hub'
const IP = '127.0.0.1'

// The starter warns on the console when a server is not the version that it would have fetched itself.
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK ??= 'false'

export interface EmbeddedMongod {
  /** Address with the replica set and without a database name. */
  address: string
  port: number
  pid: number
  stop(): Promise<void>
}

/** The address of a database in an embedded MongoDB on `port`. */
export const embeddedUri = (port: number, database: string) =>
  `mongodb://${IP}:${port}/${database}?replicaSet=${SET_NAME}`

/**
 * Starts `binary` as a replica set of one node on `dbPath` and resolves once it takes writes.
 * `onLaunch` is told when its process has begun, `port` is any free one when not given.
 * Throws `Refusal` in one line when mongod will not run on that folder.
 */
export async function startEmbeddedMongod(
  binary: string,
  dbPath: string,
  options: { port?: number | undefined; onLaunch?: (() => void) | undefined } = {},
): Promise<EmbeddedMongod> {
  await mkdir(dbPath, { recursive: true })
  const port = options.port ?? (await freePort())
  const instance = new MongoInstance({
    instance: {
      port,
      dbPath,
      ip: IP,
      replSet: SET_NAME,
      storageEngine: 'wiredTiger',
      launchTimeout: 60_000,
      args: [
        '--oplogSize',
        '1024',
        '--wiredTigerCacheSizeGB',
        '0.5',
        '--setParameter',
        'diagnosticDataCollectionEnabled=false',
      ],
    },
    binary: { systemBinary: binary, checkMD5: false },
    // A process group of its own: Ctrl-C at the terminal reaches the hub, which stops MongoDB last.
    spawn: { detached: true },
  })
  const failure = listenForFailure(instance)
  if (options.onLaunch) instance.once(MongoInstanceEvents.instanceLaunched, options.onLaunch)
  // A server that fails to start takes no shutdown command: it is only killed.
  instance.prependListener(MongoInstanceEvents.instanceError, () => {
    instance.isReplSet = false
  })
  try {
    await instance.start()
    await becomePrimary(port)
  } catch (error) {
    await instance.stop().catch(() => false)
    throw new Refusal(`MongoDB did not start on ${dbPath}: ${failure() ?? (error as Error).message}`)
  }
  const pid = instance.mongodProcess?.pid ?? 0
  return { address: embeddedUri(port, ''), port, pid, stop: () => instance.stop().then(() => undefined) }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, IP, () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

async function becomePrimary(port: number) {
  const client = new MongoClient(`mongodb://${IP}:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 10_000,
  })
  try {
    const admin = client.db('admin')
    await agreeOnMembers(admin, `${IP}:${port}`)
    const until = Date.now() + 30_000
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > until) throw new Error('no primary after 30 seconds')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  } finally {
    await client.close()
  }
}

/** A folder remembers the port of its last run; the member list has to follow the new one. */
async function agreeOnMembers(admin: ReturnType<MongoClient['db']>, host: string) {
  const members = [{ _id: 0, host }]
  const settings = { electionTimeoutMillis: 500 }
  const current = await admin.command({ replSetGetConfig: 1 }).catch((error: { codeName?: string }) => {
    if (error.codeName === 'NotYetInitialized') return undefined
    throw error
  })
  if (!current) return admin.command({ replSetInitiate: { _id: SET_NAME, members, settings } })
  if (current.config.members[0]?.host === host) return undefined
  const config = { ...current.config, members, version: current.config.version + 1 }
  return admin.command({ replSetReconfig: config, force: true })
}
