import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { readIfThere, writePrivate } from './data-dir'

/** The secret that signs sessions, made once and kept in the data folder, so that a restart signs nobody out. */
export async function keptSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'secret')
  const kept = (await readIfThere(file))?.trim()
  if (kept) return kept
  const secret = randomBytes(32).toString('hex')
  await writePrivate(file, `${secret}\n`)
  return secret
}
