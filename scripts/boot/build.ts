import path from 'node:path'
import lockfile from 'proper-lockfile'
import { Refusal } from '@/config/refusal'
import { withProgress } from '../bootstrap/with-progress.mjs'
import { builtFrom, markBuilt, sourceHash } from './build-state'

const NEXT = 'node_modules/next/dist/bin/next'
/** A build of another start may be under way: long enough for a cold one. */
const RETRIES = { retries: 300, factor: 1, minTimeout: 1000 }

/** Builds the site unless the last build was made from these very sources. Needs no database. */
export async function ensureBuilt(signal?: AbortSignal): Promise<void> {
  if (await isBuilt()) return
  const release = await lockfile.lock('node_modules', {
    lockfilePath: path.join('node_modules', '.hub-build.lock'),
    retries: RETRIES,
  })
  try {
    const hash = await sourceHash()
    if ((await builtFrom()) !== hash) await build(hash, signal)
  } finally {
    await release()
  }
}

/** Whether the last build was made from the sources as they are. */
export async function isBuilt(): Promise<boolean> {
  return (await builtFrom()) === (await sourceHash())
}

async function build(hash: string, signal?: AbortSignal) {
  console.log('Building the site (about a minute)')
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URI: '',
    LOG_LEVEL: 'warn',
  }
  const onLine = (line: string) => console.log(`  ${line}`)
  const args = [NEXT, 'build']
  const { code, seconds } = await withProgress('building', process.execPath, args, { env, signal, onLine })
  if (signal?.aborted) return
  if (code !== 0) throw new Refusal('The site could not be built; the lines above say why.')
  await markBuilt(hash)
  console.log(`Built in ${seconds} s`)
}
