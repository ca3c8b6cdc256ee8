import path from 'node:path'
import type { CollectionSlug } from 'payload'
import type { ContentSource } from '@/feed/content-source'
import { withPayload } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run reindex

Builds the search indexes afresh from all documents, beside those that readers use, and then swaps them. The hub
keeps them up to date by itself: this is for a suspicion, or after changing what is searchable. Works while the hub
is running.`

export async function main(args: string[]) {
  optionsOf(HELP, args, {})
  await withPayload(async (payload, { env, log, dataDir }) => {
    const { asReader } = await import('@/database/as-reader')
    const { payloadSource } = await import('@/feed/payload-source')
    const { rebuildAll } = await import('@/feed/rebuild')
    const { algoliaFrom, buildSearchModel, openSearch } = await import('@/search')
    const model = buildSearchModel(payload.config)
    const source = await payloadSource(payload, await asReader(), model)
    const place = { folder: path.join(dataDir, 'search'), algolia: algoliaFrom(env) }
    for (const index of (await openSearch(model, place)).indexes) {
      const onProgress = (done: number, total: number) =>
        log(`  ${index.name}: ${done} of ${total} documents`)
      await rebuildAll(index, source, { onProgress })
      log(`The ${index.name} index has ${await index.count()} records`)
      await index.close()
    }
  })
}
