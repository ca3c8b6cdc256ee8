import path from 'node:path'
import { withPayload } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run reindex

Builds the search indexes afresh from all documents, beside those that readers use, and then swaps them. The hub
keeps them up to date by itself: this is for a suspicion, or after changing what is searchable. Works while the hub
is running.`

export async function main(args: string[]) {
  optionsOf(HELP, args, {})
  await withPayload(async (payload, { log, dataDir }) => {
    const { asReader } = await import('@/database/as-reader')
    const { payloadSource } = await import('@/feed/payload-source')
    const { rebuildAll } = await import('@/feed/rebuild')
    const { openEmbedded } = await import('@/search/adapters/embedded')
    const { buildSearchModel } = await import('@/search/model')
    const model = buildSearchModel(payload.config)
    const source = await payloadSource(payload, await asReader(), model)
    const index = await openEmbedded(path.join(dataDir, 'search'), model)
    const onProgress = (done: number, total: number) => log(`  read ${done} of ${total} documents`)
    await rebuildAll(index, source, { onProgress })
    log(`The ${index.name} index has ${await index.count()} records`)
    await index.close()
  })
}
