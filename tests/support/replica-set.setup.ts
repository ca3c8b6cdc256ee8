import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'
import { embeddedUri, startEmbeddedMongod } from '@/database/embedded-mongod'
import { findMongod, mongodSources } from '@/database/find-mongod'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port of the replica set that all suites share; every worker has a database of its own in it. */
    mongoPort: number
    mongodBinary: string
  }
}

interface Shared {
  port: number
  binary: string
  users: number
  stop(): Promise<void>
}

const SWEEP_MS = 10_000

// Each project runs its global set-up in this one process: the first starts the server, the last stops it.
const KEY = Symbol.for('hub-tests-replica-set')
const store = globalThis as { [KEY]?: Promise<Shared> }

export default async function setup(project: TestProject) {
  store[KEY] ??= start()
  const shared = await store[KEY]
  shared.users++
  project.provide('mongoPort', shared.port)
  project.provide('mongodBinary', shared.binary)
  return async () => {
    shared.users--
    if (shared.users > 0) return
    store[KEY] = undefined
    await shared.stop()
  }
}

async function start(): Promise<Shared> {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const binary = await findMongod(mongodSources(process.env.MONGOD_BINARY), say)
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-tests-mongo-'))
  const mongod = await startEmbeddedMongod(binary, folder)
  const sweeping = setInterval(() => void dropLeft(mongod.port).catch(() => undefined), SWEEP_MS)
  const stop = async () => {
    clearInterval(sweeping)
    await mongod.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { port: mongod.port, binary, users: 0, stop }
}

/**
 * Drops the databases of test files that have ended: each collection and index is an open file of MongoDB's, and it ends
 * where the system allows no more.
 */
async function dropLeft(port: number): Promise<void> {
  const client = await MongoClient.connect(embeddedUri(port, ''), { serverSelectionTimeoutMS: 5000 })
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) {
      const pid = /^t(\d+)_/.exec(name)?.[1]
      if (pid && !isRunning(Number(pid))) await client.db(name).dropDatabase()
    }
  } finally {
    await client.close()
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
