import { chmod, mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Refusal } from '@/config/refusal'

/** Below this a database cannot even start cleanly. */
const LEAST_FREE_MB = 200

/** The full path of the data folder, once it exists, takes a file and has room. Throws a one-line `Refusal`. */
export async function prepareDataDir(dataDir: string): Promise<string> {
  const folder = path.resolve(dataDir)
  const probe = path.join(folder, `.writable-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, 'a hub may write here\n')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Refusal(full(folder, 0))
    throw new Refusal(
      `The data folder ${folder} cannot be written (${code}). Set DATA_DIR to a folder that can.`,
    )
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free < LEAST_FREE_MB) throw new Refusal(full(folder, free))
  return folder
}

const full = (folder: string, free: number) =>
  `The disk is full: ${free} MB free for the data folder ${folder}, and ${LEAST_FREE_MB} MB are needed. Free some space or set DATA_DIR.`

/** A file that only the owner may read. */
export async function writePrivate(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 })
  await chmod(file, 0o600)
}

/** The text of a file, or undefined when there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
