import { appendFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Decimal128, Long, ObjectId } from 'mongodb'
import { expect, test } from 'vitest'
import { command } from '../support/command'
import { driver, freshDatabaseUri } from '../support/database'

const emptyFolder = () => mkdtemp(path.join(tmpdir(), 'hub-restore-'))

/** A database with types that a careless copy would change, an index, and an uploaded file. */
async function hubWithContent() {
  const DATABASE_URI = freshDatabaseUri()
  const client = driver(DATABASE_URI)
  const topics = client.db().collection('topics')
  await topics.createIndex({ slug: 1 }, { unique: true, sparse: true, name: 'slug_1' })
  const whole = {
    n: 3,
    big: Long.fromString('9007199254740993'),
    exact: Decimal128.fromString('1.10'),
    at: new Date(0),
  }
  await topics.insertMany(
    Array.from({ length: 1200 }, (_, n) => ({ _id: new ObjectId(), slug: `t-${n}`, ...whole })),
  )
  await client.close()
  const DATA_DIR = await emptyFolder()
  await mkdir(path.join(DATA_DIR, 'media'))
  await writeFile(path.join(DATA_DIR, 'media', 'policy.pdf'), 'the bytes of a file')
  return { DATABASE_URI, DATA_DIR }
}

test('a restore gives back every document, index and file, byte for byte, and only into an empty hub', async () => {
  const backup = path.join(await emptyFolder(), 'backup')
  const first = await command(['backup', backup], await hubWithContent())
  expect(first.output).toMatch(/Backed up 1200 documents of 1 collections and 1 files/)

  const target = { DATABASE_URI: freshDatabaseUri(), DATA_DIR: await emptyFolder() }
  const restored = await command(['restore', backup], target)
  expect(restored.output).toMatch(/Restored 1200 documents and 1 files .*all hashes match/)
  expect(await readFile(path.join(target.DATA_DIR, 'media', 'policy.pdf'), 'utf8')).toBe(
    'the bytes of a file',
  )
  const client = driver(target.DATABASE_URI)
  const indexes = await client.db().collection('topics').indexes()
  await client.close()
  expect(indexes).toContainEqual(expect.objectContaining({ name: 'slug_1', unique: true, sparse: true }))

  const again = await command(['restore', backup], target)
  expect(again.code).toBe(1)
  expect(again.output).toMatch(/^The database is not empty/)
})

test('a backup with one byte more is refused before anything is written', async () => {
  const backup = path.join(await emptyFolder(), 'backup')
  await command(['backup', backup], await hubWithContent())
  await appendFile(path.join(backup, 'media', 'policy.pdf'), '!')
  const target = { DATABASE_URI: freshDatabaseUri(), DATA_DIR: await emptyFolder() }
  const { code, output } = await command(['restore', backup], target)
  expect(code).toBe(1)
  expect(output.trim()).toBe('The backup is damaged: media/policy.pdf is missing or has changed.')
  const client = driver(target.DATABASE_URI)
  expect(await client.db().listCollections().toArray()).toEqual([])
  await client.close()
})
