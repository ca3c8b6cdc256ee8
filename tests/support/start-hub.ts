import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@/database/embedded-mongod'
import { freshDatabaseUri } from './database'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Empty counts as unset, and keeps a developer's own .env out of the tests. */
const UNSET = {
  ALGOLIA_APP_ID: '',
  ALGOLIA_ADMIN_KEY: '',
  ALGOLIA_INDEX: '',
  ALGOLIA_HOSTS: '',
  SMTP_URL: '',
  S3_BUCKET: '',
  S3_REGION: '',
  S3_ENDPOINT: '',
  S3_ACCESS_KEY_ID: '',
  S3_SECRET_ACCESS_KEY: '',
  HOST: '',
  HUB_ROLE: '',
}

/** The administrator of every hub that tests start. */
export const ADMIN = { email: 'admin@hub.test', password: 'correct-horse-battery-1' }

export interface StartOptions {
  /** Variables on top of the usual ones; an empty one is unset. */
  env?: Record<string, string>
  /** Milliseconds until it must be ready. */
  readyWithin?: number
  /** What must answer 200 before it counts as started. */
  waitFor?: '/health/ready' | '/health/live'
}

export interface RunningHub {
  url: string
  port: number
  pid: number
  dataDir: string
  databaseUri: string | undefined
  /** Everything it printed so far. */
  logs(): string
  /** SIGTERM, and the exit code once it has ended. */
  stop(): Promise<number | null>
  /** SIGKILL, and resolves once it is gone. */
  kill(): Promise<void>
}

export interface EndedHub {
  code: number | null
  signal: NodeJS.Signals | null
  logs: string
}

async function launch(env: StartOptions['env'] = {}) {
  const port = Number(env.PORT ?? (await freePort()))
  const all: NodeJS.ProcessEnv = {
    ...process.env,
    ...UNSET,
    NODE_ENV: 'production',
    VITEST: undefined,
    DATA_DIR: await mkdtemp(path.join(tmpdir(), 'hub-test-data-')),
    DATABASE_URI: freshDatabaseUri(),
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    HUB_ADMIN_EMAIL: ADMIN.email,
    HUB_ADMIN_PASSWORD: ADMIN.password,
    SEED: 'none',
    LOG_LEVEL: 'warn',
    ...env,
  }
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: all,
  })
  let logs = ''
  child.stdout.on('data', (chunk) => (logs += chunk))
  child.stderr.on('data', (chunk) => (logs += chunk))
  const ended = new Promise<EndedHub>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, logs })),
  )
  return { child, port, ended, logs: () => logs, dataDir: all.DATA_DIR ?? '', databaseUri: all.DATABASE_URI }
}

/** Starts the built product as its own process, as `npm start` does, and resolves once it is ready. */
export async function startHub(options: StartOptions = {}): Promise<RunningHub> {
  const { env, readyWithin = 60_000, waitFor = '/health/ready' } = options
  const hub = await launch(env)
  const { child, port, ended, logs, dataDir, databaseUri } = hub
  const url = `http://localhost:${port}`
  await answering(`${url}${waitFor}`, child, logs, readyWithin)
  return {
    url,
    port,
    pid: child.pid ?? 0,
    dataDir,
    databaseUri,
    logs,
    stop: async () => {
      child.kill('SIGTERM')
      return (await ended).code
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Starts the product when it is expected to give up: resolves with its exit code and everything it printed. */
export async function startHubToItsEnd(env: StartOptions['env'] = {}): Promise<EndedHub> {
  const { child, ended } = await launch(env)
  const clock = setTimeout(() => child.kill('SIGKILL'), 60_000)
  return ended.finally(() => clearTimeout(clock))
}

async function answering(url: string, child: ChildProcess, logs: () => string, within: number) {
  const until = Date.now() + within
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.text()
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(
    `The hub did not answer 200 at ${url} within ${within} ms (exit code ${child.exitCode}). It printed:\n${logs()}`,
  )
}
