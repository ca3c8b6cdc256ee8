import { parseArgs } from 'node:util'
import { readEnv } from '@/config/env'
import { announce } from './announce'
import { ensureBuilt } from './build'
import { prepareDataDir } from './data-dir'
import { type Database, openDatabase } from './database'
import { firstRun, keptSignIn, type SignIn } from './first-run'
import { checkPort } from './free-port'
import { type Lifetime, lifetime } from './lifetime'
import { checkDataDir } from './owner'
import { keptSecret } from './secret'

const HELP = `usage: npm start            the built hub on PORT (3000)
       npm run dev          the same with reload, for developing

Settings are variables in the environment or in .env; .env.example lists them.`

const log = (line: string) => console.log(line)

/** Starts the hub: settings, data folder, MongoDB, build, first content, server. */
export async function main(args: string[]) {
  const options = { help: { type: 'boolean', short: 'h' }, dev: { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options })
  if (values.help) return log(HELP)
  const life = lifetime()
  try {
    await start(life, values.dev ?? false)
  } catch (error) {
    // What was interrupted fails in its own way; the signal's handler ends the process.
    if (life.signal.aborted) return new Promise<void>(() => undefined)
    await life.stop()
    throw error
  }
}

async function start(life: Lifetime, dev: boolean) {
  const started = performance.now()
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : (process.env.NODE_ENV ?? 'production') })
  const env = readEnv(process.env)
  const dataDir = await prepareDataDir(env.DATA_DIR)
  if (!env.DATABASE_URI) await checkDataDir(dataDir)
  await checkPort(env.PORT, env.HOST)
  const database = await openDatabase({ env, dataDir, life, log })
  const secret = env.PAYLOAD_SECRET ?? (await keptSecret(dataDir))
  Object.assign(process.env, { DATABASE_URI: database.uri, DATA_DIR: dataDir, PAYLOAD_SECRET: secret })
  if (!dev) await ensureBuilt(life.signal)
  const prepare = () => firstRun({ env, uri: database.uri, dataDir, signal: life.signal })
  const signIn = database.reachable ? await prepare() : undefined
  const url = await serve(life, env.PORT, env.HOST, env.PUBLIC_URL, dev)
  const kept = await keptSignIn(dataDir)
  const seconds = (performance.now() - started) / 1000
  announce({ url, publicUrl: env.PUBLIC_URL, seconds, signIn, kept })
  if (!database.reachable) prepareLater(database, prepare, life)
}

async function serve(
  life: Lifetime,
  port: number,
  host: string | undefined,
  publicUrl: string,
  dev: boolean,
) {
  life.signal.throwIfAborted()
  const { startServer } = await import('@/delivery/server')
  const onFault = (url: string, error: Error) =>
    console.error(`${new URL(url, publicUrl).pathname} could not be rendered: ${error.message}`)
  const server = await startServer({ port, host, publicUrl, dev, dir: process.cwd(), onFault })
  life.onStop(() => server.close())
  return `http://${host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'}:${port}`
}

/** A database that was away when the hub started is prepared once it is there. */
async function prepareLater(
  { uri }: Database,
  prepare: () => Promise<SignIn | undefined>,
  { signal }: Lifetime,
) {
  log('MongoDB does not answer yet; the hub waits for it and serves what it can')
  const { databaseState } = await import('@/database/replica-set')
  while (!signal.aborted) {
    const there = await databaseState(uri).then(
      ({ kind }) => kind === 'replica-set',
      () => false,
    )
    if (there) {
      const signIn = await prepare().catch((error: Error) => log(error.message))
      return signIn && log(`Sign in as ${signIn.email}${signIn.password ? ` with ${signIn.password}` : ''}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 2000))
  }
}
