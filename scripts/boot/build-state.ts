import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What the built site is made of. The sample content, the commands and the server in front of it are not part of it. */
const SOURCES = ['src', 'collections', 'public', 'payload.config.ts', 'next.config.mjs', 'package-lock.json']
const OUTSIDE = [/^src[\\/](seed|delivery)[\\/]/, /\.test\.tsx?$/]

const distDir = () => process.env.NEXT_DIST_DIR ?? '.next'
const marker = () => path.join(distDir(), '.hub-built')

/** A hash of every source file, by name and content. */
export async function sourceHash(): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(SOURCES.map(filesIn))).flat().sort()
  for (const file of files) {
    if (OUTSIDE.some((pattern) => pattern.test(file))) continue
    hash.update(`${file}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesIn(source: string): Promise<string[]> {
  if (!existsSync(source)) return []
  if (path.extname(source)) return [source]
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** The source hash that the last finished build was made from. */
export async function builtFrom(): Promise<string | undefined> {
  return readFile(marker(), 'utf8').catch(() => undefined)
}

export const markBuilt = (hash: string) => writeFile(marker(), hash)
