import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedUri, freePort, startEmbeddedMongod } from '@/database/embedded-mongod'
import { findMongod, mongodSources } from '@/database/find-mongod'

export const EDITOR = { email: 'bench@hub.test', password: 'a-password-for-benches' }

interface Running {
  url: string
  stop(): Promise<void>
}

export interface OwnHub extends Running {
  databaseUri: string
  /** The same build on the same database under plain `next start`, with an index of its own. */
  startPlainNext(): Promise<Running>
}

/** The built product with the sample content in a folder of its own, with MongoDB beside it. */
export async function startOwnHub(more: Record<string, string> = {}): Promise<OwnHub> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-bench-'))
  const binary = await findMongod(mongodSources(process.env.MONGOD_BINARY), console.log)
  const mongod = await startEmbeddedMongod(binary, path.join(folder, 'mongo'))
  const databaseUri = embeddedUri(mongod.port, 'bench')
  const start = async (name: string, args: string[], askedFor: string) => {
    const port = await freePort()
    const env = { ...variables(databaseUri, path.join(folder, name), port), ...more }
    const child = spawn(process.execPath, [...args, ...(name === 'next' ? ['-p', String(port)] : [])], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    })
    return running(child, `http://localhost:${port}`, askedFor)
  }
  const hub = await start('hub', ['scripts/start.mjs'], '/health/ready')
  return {
    url: hub.url,
    databaseUri,
    startPlainNext: () => start('next', ['node_modules/next/dist/bin/next', 'start'], '/search.json'),
    stop: async () => {
      await hub.stop()
      await mongod.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function variables(databaseUri: string, dataDir: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URI: databaseUri,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-of-benches-that-is-long-enough',
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    HUB_ADMIN_EMAIL: EDITOR.email,
    HUB_ADMIN_PASSWORD: EDITOR.password,
    SEED: 'sample',
    LOG_LEVEL: 'warn',
  }
}

async function running(child: ChildProcess, url: string, askedFor: string): Promise<Running> {
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await ready(`${url}${askedFor}`, () => child.exitCode)
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function ready(url: string, exitCode: () => number | null): Promise<void> {
  // A first start may have to build.
  const until = Date.now() + 10 * 60_000
  while (Date.now() < until && exitCode() === null) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.text()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} did not become ready`)
}
