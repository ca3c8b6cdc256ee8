import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { Refusal } from '@/config/refusal'
import { withDatabase } from '../boot/for-command'
import { loadCollection, loadFiles, readBackup } from '../boot/load-dump'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run restore -- folder

Puts a backup into an empty hub: a DATA_DIR without uploaded files and a database without documents. Checks every
hash before and every document and file after. Start the hub afterwards: it builds its search indexes by itself.`

export async function main(args: string[]) {
  const { positionals } = optionsOf(HELP, args, {})
  if (!positionals[0]) throw new Refusal('Say which backup: npm run restore -- folder')
  const folder = path.resolve(positionals[0])
  const manifest = await readBackup(folder)
  await withDatabase(async ({ uri, dataDir, log }) => {
    const media = path.join(dataDir, 'media')
    const client = new MongoClient(uri)
    try {
      await refuseUnlessEmpty(client, media)
      for (const about of manifest.collections) await loadCollection(client.db(), folder, about)
    } finally {
      await client.close()
    }
    await loadFiles(folder, media, manifest.media)
    const documents = manifest.collections.reduce((sum, each) => sum + each.documents, 0)
    log(
      `Restored ${documents} documents and ${manifest.media.length} files of ${manifest.madeAt}; all hashes match`,
    )
  })
}

async function refuseUnlessEmpty(client: MongoClient, media: string) {
  const collections = await client.db().listCollections({}, { nameOnly: true }).toArray()
  const files = await readdir(media).catch(() => [])
  if (collections.length === 0 && files.length === 0) return
  const what = collections.length > 0 ? 'The database is not empty' : `${media} is not empty`
  throw new Refusal(`${what}. Restore into a new DATA_DIR, or give DATABASE_URI a new database name.`)
}
