import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { freePort } from '@/database/embedded-mongod'

/** A replica set of one that a test may kill and start again; its address stays. */
export interface OwnMongod {
  uri: string
  start(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
  /** Still there, and answers nobody. */
  hang(): void
  wake(): void
}

export async function ownMongod(binary: string): Promise<OwnMongod> {
  const dbPath = await mkdtemp(path.join(tmpdir(), 'hub-own-mongo-'))
  const port = await freePort()
  let process: ChildProcess | undefined
  const args = [
    '--port',
    String(port),
    '--bind_ip',
    '127.0.0.1',
    '--dbpath',
    dbPath,
    '--replSet',
    'own',
    '--quiet',
  ]
  return {
    uri: `mongodb://127.0.0.1:${port}/own?replicaSet=own`,
    start: async () => {
      process = spawn(binary, args, { stdio: 'ignore' })
      await becomePrimary(port)
    },
    kill: async () => {
      const gone = new Promise((resolve) => process?.once('exit', resolve))
      process?.kill('SIGKILL')
      await gone
    },
    hang: () => void process?.kill('SIGSTOP'),
    wake: () => void process?.kill('SIGCONT'),
  }
}

async function becomePrimary(port: number): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  try {
    const admin = client.db('admin')
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
    // Refused when the folder remembers the set from its last run.
    await admin
      .command({ replSetInitiate: { _id: 'own', members, settings: { electionTimeoutMillis: 500 } } })
      .catch(() => undefined)
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  } finally {
    await client.close()
  }
}
