import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import lockfile from 'proper-lockfile'
import { Refusal } from '@/config/refusal'
import { readIfThere, writePrivate } from './data-dir'

/** Who has the data folder, in its file `owner.json`. */
export interface Owner {
  pid: number
  host: string
  /** Of the embedded MongoDB, once it runs. */
  mongoPort?: number
  mongoPid?: number
}

/** Milliseconds without a sign of life after which a lock counts as left behind. */
const STALE = 10_000
const lockOf = (dataDir: string) => ({
  lockfilePath: path.join(dataDir, 'owner.lock'),
  stale: STALE,
  update: 2000,
})
const inUse = (dataDir: string) =>
  new Refusal(
    `The data folder ${dataDir} is already in use by another start. Stop that one, or set DATA_DIR.`,
  )
const fileOf = (dataDir: string) => path.join(dataDir, 'owner.json')

export interface Ownership {
  tell(about: Pick<Owner, 'mongoPort' | 'mongoPid'>): Promise<void>
  release(): Promise<void>
}

/** Takes the data folder for this process. Throws a `Refusal` when another start has it. */
export async function takeDataDir(dataDir: string): Promise<Ownership> {
  const before = await owner(dataDir)
  // The lock of a killed process looks alive for a while; the process itself does not.
  if (before && isGone(before)) await rm(lockOf(dataDir).lockfilePath, { recursive: true, force: true })
  const release = await lock(dataDir)
  const me: Owner = { pid: process.pid, host: hostname() }
  await writePrivate(fileOf(dataDir), JSON.stringify(me))
  return {
    tell: (about) => writePrivate(fileOf(dataDir), JSON.stringify({ ...me, ...about })),
    release: async () => {
      await rm(fileOf(dataDir), { force: true })
      await release()
    },
  }
}

/** Throws a `Refusal` when another start has the data folder now; `takeDataDir` decides for good. */
export async function checkDataDir(dataDir: string): Promise<void> {
  if (await runningOwner(dataDir)) throw inUse(dataDir)
}

async function lock(dataDir: string) {
  const onCompromised = (error: Error) => console.error(`The lock of ${dataDir} was lost: ${error.message}`)
  try {
    return await lockfile.lock(dataDir, { ...lockOf(dataDir), onCompromised })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
    throw inUse(dataDir)
  }
}

/** What the last owner wrote about itself; it may be gone. */
export async function owner(dataDir: string): Promise<Owner | undefined> {
  const text = await readIfThere(fileOf(dataDir))
  try {
    return text ? (JSON.parse(text) as Owner) : undefined
  } catch {
    return undefined
  }
}

/** The owner of a running hub on this data folder, or undefined. */
export async function runningOwner(dataDir: string): Promise<Owner | undefined> {
  const held = await lockfile.check(dataDir, lockOf(dataDir)).catch(() => false)
  const who = held ? await owner(dataDir) : undefined
  return who && !isGone(who) ? who : undefined
}

const isGone = ({ pid, host }: Owner) => host === hostname() && (pid === process.pid || !isAlive(pid))

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ended, but its parent has not asked how: in a container without an init such a process stays for ever. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
