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

/**
 * Each collection and index is an open file of MongoDB's, which ends where the system allows no more: those that no test
 * has touched for ten seconds are closed. By itself it waits for ten minutes.
 */
const CLOSE_SOON = 'file_manager=(close_idle_time=10,close_scan_interval=5)'

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
  await closeFilesSoon(mongod.port)
  const stop = async () => {
    await mongod.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { port: mongod.port, binary, users: 0, stop }
}

async function closeFilesSoon(port: number): Promise<void> {
  const client = await MongoClient.connect(embeddedUri(port, 'admin'))
  try {
    await client.db('admin').command({ setParameter: 1, wiredTigerEngineRuntimeConfig: CLOSE_SOON })
  } finally {
    await client.close()
  }
}
