import path from 'node:path'
import type { Env } from '@/config/env'
import { Refusal } from '@/config/refusal'
import { embeddedUri, startEmbeddedMongod } from '@/database/embedded-mongod'
import { findMongod, mongodSources } from '@/database/find-mongod'
import { databaseState, STANDALONE } from '@/database/replica-set'
import { endLeftMongod } from './left-mongod'
import type { Lifetime } from './lifetime'
import { owner, runningOwner, takeDataDir } from './owner'

const NAME = 'hub'
export const mongoFolder = (dataDir: string) => path.join(dataDir, 'mongo')

/** The address that an embedded MongoDB on `port` will have. */
export const addressAt = (port: number) => embeddedUri(port, NAME)

export interface Database {
  uri: string
  /** False while a database of the owner's does not answer. */
  reachable: boolean
}

interface Start {
  env: Env
  /** Full path. */
  dataDir: string
  life: Lifetime
  log: (line: string) => void
  /** For an embedded MongoDB; any free one when not given. */
  mongoPort?: number | undefined
  /** Told when an embedded MongoDB has been launched, long before it takes writes. */
  onLaunch?: () => void
}

/** The database of a starting hub: its owner's, or an embedded one that ends with the hub. */
export async function openDatabase(start: Start): Promise<Database> {
  const { env } = start
  return env.DATABASE_URI ? ownersDatabase(env.DATABASE_URI) : embedded(start)
}

/** The database for a command: also that of a hub which is running now. Throws `Refusal` when it cannot be reached. */
export async function openForCommand(start: Start): Promise<Database> {
  const running = start.env.DATABASE_URI ? undefined : await runningOwner(start.dataDir)
  if (running && !running.mongoPort) throw new Refusal('The hub is starting. Try again when it is ready.')
  const database = running?.mongoPort
    ? await ownersDatabase(addressAt(running.mongoPort))
    : await openDatabase(start)
  if (!database.reachable)
    throw new Refusal('MongoDB does not answer. Check DATABASE_URI and that it is running.')
  return database
}

async function ownersDatabase(uri: string): Promise<Database> {
  const state = await databaseState(uri)
  if (state.kind === 'standalone') throw new Refusal(STANDALONE)
  return { uri, reachable: state.kind === 'replica-set' }
}

async function embedded({ env, dataDir, life, log, mongoPort: port, onLaunch }: Start): Promise<Database> {
  const before = await owner(dataDir)
  const ownership = await takeDataDir(dataDir)
  life.onStop(() => ownership.release())
  const dbPath = mongoFolder(dataDir)
  if (before?.mongoPid) await endLeftMongod(before.mongoPid, dbPath, log)
  const binary = await findMongod(mongodSources(env.MONGOD_BINARY), log)
  const mongod = await startEmbeddedMongod(binary, dbPath, { port, onLaunch })
  life.onStop(() => mongod.stop())
  await ownership.tell({ mongoPort: mongod.port, mongoPid: mongod.pid })
  return { uri: addressAt(mongod.port), reachable: true }
}
