import { parseArgs } from 'node:util'
import { type Env, readEnv } from '@/config/env'
import { freePort } from '@/database/embedded-mongod'
import { announce } from './announce'
import { ensureBuilt, isBuilt } from './build'
import { surviveClosedOutput } from './closed-output'
import { prepareDataDir } from './data-dir'
import { addressAt, openDatabase } from './database'
import { firstRun, keptSignIn } from './first-run'
import { checkPort } from './free-port'
import { type Lifetime, lifetime } from './lifetime'
import { checkDataDir } from './owner'
import { prepareLater } from './prepare-later'
import { markPrepared, wasPrepared } from './prepared'
import { keptSecret } from './secret'
import { becomesReady, serve } from './serve'

const HELP = `usage: npm start            the built hub on PORT (3000)
       npm run dev          the same with reload, for developing

Settings are variables in the environment or in .env; .env.example lists them. HUB_ROLE=worker starts a process that
follows content, keeps the search indexes and runs jobs without serving pages; web serves pages and leaves the jobs to
others; all does everything.`

const log = (line: string) => console.log(line)

/** Starts the hub: settings, data folder, MongoDB, build, first content, server. */
export async function main(args: string[]) {
  const options = { help: { type: 'boolean', short: 'h' }, dev: { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options })
  if (values.help) return log(HELP)
  surviveClosedOutput()
  const life = lifetime()
  try {
    const settings = await settle(values.dev ?? false)
    const ready = (await canServeAtOnce(settings)) ? startAgain : startInOrder
    await ready(life, settings)
  } catch (error) {
    // What was interrupted fails in its own way; the signal's handler ends the process.
    if (life.signal.aborted) return new Promise<void>(() => undefined)
    await life.stop()
    throw error
  }
}

interface Settings {
  env: Env
  dev: boolean
  /** Full path. */
  dataDir: string
  uri: string
  /** Of the embedded MongoDB that is about to start. */
  mongoPort: number | undefined
}

/** Reads and checks all that can be known before anything is started. */
async function settle(dev: boolean): Promise<Settings> {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : (process.env.NODE_ENV ?? 'production') })
  const env = readEnv(process.env)
  const dataDir = await prepareDataDir(env.DATA_DIR)
  if (!env.DATABASE_URI) await checkDataDir(dataDir)
  await checkPort(env.PORT, env.HOST)
  const mongoPort = env.DATABASE_URI ? undefined : await freePort()
  const uri = env.DATABASE_URI ?? addressAt(mongoPort ?? 0)
  const secret = env.PAYLOAD_SECRET ?? (await keptSecret(dataDir))
  Object.assign(process.env, { DATABASE_URI: uri, DATA_DIR: dataDir, PAYLOAD_SECRET: secret })
  return { env, dev, dataDir, uri, mongoPort }
}

/** Nothing to build and nothing to prepare: then the server need not wait for its MongoDB. */
async function canServeAtOnce({ env, dev, dataDir }: Settings): Promise<boolean> {
  return !dev && !env.DATABASE_URI && wasPrepared(dataDir) && (await isBuilt())
}

async function startAgain(life: Lifetime, settings: Settings) {
  const { env, dataDir, dev, mongoPort } = settings
  let opening: Promise<unknown> | undefined
  // Loading the server keeps this process busy: MongoDB is launched before, and comes up meanwhile.
  const launched = new Promise<void>((resolve, reject) => {
    opening = openDatabase({ env, dataDir, life, log, mongoPort, onLaunch: resolve })
    opening.catch(reject)
  })
  const serving = launched.then(() => serve(life, env, dev))
  // Both are waited for in any case: what one of them has started must be known before the other's failure ends us.
  const [database, server] = await Promise.allSettled([opening, serving])
  if (database.status === 'rejected') throw database.reason
  if (server.status === 'rejected') throw server.reason
  await tell(life, settings, server.value)
}

async function startInOrder(life: Lifetime, settings: Settings) {
  const { env, dev, dataDir, uri, mongoPort } = settings
  const database = await openDatabase({ env, dataDir, life, log, mongoPort })
  if (!dev) await ensureBuilt(life.signal)
  const prepare = () => firstRun({ env, uri, dataDir, signal: life.signal })
  const signIn = database.reachable ? await prepare() : undefined
  life.signal.throwIfAborted()
  if (!env.DATABASE_URI) await markPrepared(dataDir)
  const url = await serve(life, env, dev)
  if (database.reachable) return tell(life, settings, url, signIn)
  log(`The hub is at ${url} and waits for MongoDB, which does not answer yet`)
  await prepareLater(uri, prepare, life.signal, log)
}

async function tell(
  life: Lifetime,
  { env, dev, dataDir }: Settings,
  url: string,
  signIn?: Awaited<ReturnType<typeof firstRun>>,
) {
  // The development server compiles on the first request: nobody is helped by waiting for that.
  const ready = dev || (await becomesReady(url, life.signal))
  life.signal.throwIfAborted()
  const seconds = performance.now() / 1000
  const { PUBLIC_URL: publicUrl, HUB_ROLE } = env
  const servesPages = HUB_ROLE !== 'worker'
  announce({ url, publicUrl, servesPages, seconds, ready, signIn, kept: await keptSignIn(dataDir) })
}
