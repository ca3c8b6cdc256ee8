import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Where fetched servers are kept: <cache>/<SHA-256 of the file>/mongod. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'equally-safe-hub', 'mongod')
}

export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

/** A server fetched before whose bytes are still what they were. Throws when there is none. */
export async function cachedMongod(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((entry) => /^[0-9a-f]{64}$/.test(entry))) {
    const binary = path.join(folder, name, 'mongod')
    if ((await sha256(binary).catch(() => '')) === name) return binary
    await rm(path.join(folder, name), { recursive: true, force: true })
  }
  throw new Error(`nothing in ${folder}`)
}

/** Moves a fetched server into the cache; the folder appears whole or not at all. */
export async function keepMongod(folder: string, fetched: string): Promise<string> {
  const hash = await sha256(fetched)
  await mkdir(path.join(folder, hash), { recursive: true })
  await chmod(fetched, 0o755)
  const binary = path.join(folder, hash, 'mongod')
  await rename(fetched, binary)
  return binary
}
