import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import type { ClientSession, Db } from 'mongodb'
import { sha256 } from '@/database/mongod/cache'
import { collectionFile, type Manifest } from './backup-format'

/** The bytes of a collection's documents by `_id`, as MongoDB keeps them. */
export async function* rawDocuments(db: Db, name: string, session?: ClientSession): AsyncGenerator<Buffer> {
  const cursor = db.collection(name).find({}, { raw: true, session, sort: { _id: 1 } })
  for await (const document of cursor) yield document as unknown as Buffer
}

/** Writes one collection of `db` below `folder`, and tells what was written. */
export async function dumpCollection(db: Db, name: string, folder: string, session: ClientSession) {
  const hash = createHash('sha256')
  const file = createWriteStream(path.join(folder, collectionFile(name)))
  let documents = 0
  for await (const bytes of rawDocuments(db, name, session)) {
    hash.update(bytes)
    documents++
    if (!file.write(bytes)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
  const indexes = (await db.collection(name).indexes()).filter((index) => index.name !== '_id_')
  return { name, documents, sha256: hash.digest('hex'), indexes } satisfies Manifest['collections'][number]
}

/** Copies every file below `from` to `to`, and tells what was copied. */
export async function copyFiles(from: string, to: string): Promise<Manifest['media']> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => [])
  const copied: Manifest['media'] = []
  for (const entry of entries.filter((each) => each.isFile())) {
    const source = path.join(entry.parentPath, entry.name)
    const relative = path.relative(from, source)
    const target = path.join(to, relative)
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(source, target)
    copied.push({ path: relative, bytes: (await stat(target)).size, sha256: await sha256(target) })
  }
  return copied
}
