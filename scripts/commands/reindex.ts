import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { Refusal } from '@/config/refusal'
import type { ContentSource } from '@/feed/content-source'
import { withPayload } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run reindex

Builds the search indexes afresh from all documents, beside those that readers use, and then swaps them. The hub
keeps them up to date by itself: this is for a suspicion, or after changing what is searchable. Works while the hub
is running. Ends with exit code 1 when an index does not have as many records as documents are public.`

export async function main(args: string[]) {
  optionsOf(HELP, args, {})
  await withPayload(async (payload, { log, dataDir }) => {
    const { asReader } = await import('@/database/as-reader')
    const { payloadSource } = await import('@/feed/payload-source')
    const { rebuildAll } = await import('@/feed/rebuild')
    const { env } = await import('@/config/env')
    const { buildSearchModel } = await import('@/search/model')
    const { algoliaFrom, openSearch } = await import('@/search/open-search')
    const model = buildSearchModel(payload.config)
    const source = await payloadSource(payload, await asReader(), model)
    const { indexes } = await openSearch(model, {
      folder: path.join(dataDir, 'search'),
      algolia: algoliaFrom(env()),
      threads: 0,
    })
    for (const index of indexes) {
      log(`The ${index.name} index is being built`)
      await rebuildAll(index, source, {
        onProgress: (done, total) => log(`  read ${done} of ${total} documents`),
      })
      const [held, published] = [await index.count(), await publicDocuments(source)]
      log(`The ${index.name} index has ${held} records; ${published} documents are public`)
      await index.close()
      if (held !== published) {
        throw new Refusal(
          `The ${index.name} index and what is public differ. Was something published meanwhile? Run it again.`,
        )
      }
    }
  })
}

/** How many documents an anonymous reader can find, by MongoDB's own count. */
async function publicDocuments({ reader, model }: ContentSource): Promise<number> {
  const counts = model.types.map(({ slug }) => reader.count({ collection: slug as CollectionSlug }))
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}
