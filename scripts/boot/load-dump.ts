import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { BSON, type Db, type IndexDescription } from 'mongodb'
import { Refusal } from '@/config/refusal'
import { sha256 } from '@/database/mongod/cache'
import { collectionFile, MANIFEST, Manifest } from './backup-format'
import { copyFiles, rawDocuments } from './dump'

const BATCH = 500

/** Reads a backup and proves that every byte is what was backed up. Throws `Refusal` naming what is not. */
export async function readBackup(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => {
    throw new Refusal(`${folder} is not a finished backup: it has no ${MANIFEST}.`)
  })
  const manifest = Manifest.parse(JSON.parse(text))
  const files = [
    ...manifest.collections.map((each) => ({ file: collectionFile(each.name), hash: each.sha256 })),
    ...manifest.media.map((each) => ({ file: path.join('media', each.path), hash: each.sha256 })),
  ]
  for (const { file, hash } of files) {
    const found = await sha256(path.join(folder, file)).catch(() => 'missing')
    if (found !== hash) throw new Refusal(`The backup is damaged: ${file} is missing or has changed.`)
  }
  return manifest
}

/** Puts one collection back and proves that the database now holds the same bytes. */
export async function loadCollection(db: Db, folder: string, about: Manifest['collections'][number]) {
  const bytes = await readFile(path.join(folder, collectionFile(about.name)))
  const collection = await db.createCollection(about.name)
  if (about.indexes.length > 0) await collection.createIndexes(about.indexes.map(asIndex))
  for (const batch of batches(bytes)) await collection.insertMany(batch)
  const hash = createHash('sha256')
  let documents = 0
  for await (const document of rawDocuments(db, about.name)) {
    hash.update(document)
    documents++
  }
  if (documents === about.documents && hash.digest('hex') === about.sha256) return
  throw new Refusal(`${about.name} was not restored as it was: ${documents} of ${about.documents} documents.`)
}

/** Copies the files back and proves that they are the same. */
export async function loadFiles(folder: string, target: string, expected: Manifest['media']) {
  const copied = new Map(
    (await copyFiles(path.join(folder, 'media'), target)).map((file) => [file.path, file.sha256]),
  )
  const wrong = expected.find((file) => copied.get(file.path) !== file.sha256)
  if (wrong) throw new Refusal(`The file ${wrong.path} was not restored as it was.`)
}

function asIndex({ v: _version, ns: _namespace, ...index }: Record<string, unknown>): IndexDescription {
  return index as unknown as IndexDescription
}

function* batches(bytes: Buffer): Generator<BSON.Document[]> {
  let batch: BSON.Document[] = []
  // A BSON document begins with its own length, 32 bits little-endian.
  for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at)) {
    const options = { promoteValues: false, promoteLongs: false, bsonRegExp: true }
    batch.push(BSON.deserialize(bytes.subarray(at, at + bytes.readInt32LE(at)), options))
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
