import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ClientSession, type Db, MongoClient } from 'mongodb'
import { Refusal } from '@/config/refusal'
import { MANIFEST, type Manifest } from '../boot/backup-format'
import { copyFiles, dumpCollection } from '../boot/dump'
import { withDatabase } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run backup [-- folder]

Writes all documents and uploaded files to a new folder (by default data/backups/<time>), with their counts and
SHA-256 hashes. All documents are of one moment. Works while the hub is running. Keep backups somewhere else and
locked away: they hold accounts and drafts. Files in S3 and the secret of the hub are not part of it.`

export async function main(args: string[]) {
  const { positionals } = optionsOf(HELP, args, {})
  await withDatabase(async ({ uri, dataDir, log }) => {
    const madeAt = new Date().toISOString()
    const folder = path.resolve(positionals[0] ?? path.join(dataDir, 'backups', madeAt.replace(/[:.]/g, '-')))
    if (existsSync(folder)) throw new Refusal(`${folder} is there already. Give the name of a new folder.`)
    await mkdir(path.join(folder, 'collections'), { recursive: true, mode: 0o700 })
    const collections = await dumpDatabase(uri, folder)
    const media = await copyFiles(path.join(dataDir, 'media'), path.join(folder, 'media'))
    // Last: a folder without it is a backup that was cut off.
    const manifest: Manifest = { format: 1, madeAt, collections, media }
    await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
    const documents = collections.reduce((sum, each) => sum + each.documents, 0)
    log(`Backed up ${documents} documents of ${collections.length} collections and ${media.length} files`)
    log(`  ${folder}`)
  })
}

async function dumpDatabase(uri: string, folder: string): Promise<Manifest['collections']> {
  const client = new MongoClient(uri)
  const session = client.startSession({ snapshot: true })
  try {
    return await dumpAll(client.db(), folder, session)
  } finally {
    await session.endSession()
    await client.close()
  }
}

async function dumpAll(db: Db, folder: string, session: ClientSession) {
  const names = (await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort()
  const dumped: Manifest['collections'] = []
  for (const name of names) dumped.push(await dumpCollection(db, name, folder, session))
  return dumped
}
