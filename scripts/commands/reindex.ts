import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { Refusal } from '@/config/refusal'
import type { ContentSource } from '@/feed/content-source'
import { withPayload } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run reindex [-- --settings]

Builds the search indexes afresh from all documents, beside those that readers use, and then swaps them. The hub
keeps them up to date by itself: this is for a suspicion, or after changing what is searchable. Works while the hub
is running. Ends with exit code 1 when an index does not have as many records as documents are public.
--settings writes only what Algolia is set to: its settings, the copies in other orders, synonyms and best bets, as after
somebody changed them there by hand. No document is read.`

export async function main(args: string[]) {
  const { values } = optionsOf(HELP, args, { settings: { type: 'boolean' } })
  await withPayload(async (payload, { log, dataDir }) => {
    const { asReader } = await import('@/database/as-reader')
    const { payloadSource } = await import('@/feed/payload-source')
    const { rebuildAll } = await import('@/feed/rebuild')
    const { env } = await import('@/config/env')
    const { buildSearchModel } = await import('@/search/model')
    const { algoliaFrom, openSearch } = await import('@/search/open-search')
    const model = buildSearchModel(payload.config)
    const source = await payloadSource(payload, await asReader(), model)
    if (values.settings) return log(await configureAlgolia(source))
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

/** Says what was done. */
async function configureAlgolia(source: ContentSource): Promise<string> {
  const { env } = await import('@/config/env')
  const { readVocabulary } = await import('@/feed/read-vocabulary')
  const { openAlgolia } = await import('@/search/adapters/algolia')
  const { algoliaFrom } = await import('@/search/open-search')
  const options = algoliaFrom(env())
  if (!options) throw new Refusal('Algolia is not set up: there is nothing to set.')
  const algolia = await openAlgolia(options, source.model)
  if ((await algolia.position()) === null)
    throw new Refusal('The Algolia index has not been built for this version. Run npm run reindex.')
  await algolia.configure(await readVocabulary(source))
  return 'Algolia has its settings, copies in other orders, synonyms and best bets anew'
}

/** How many documents an anonymous reader can find, by MongoDB's own count. */
async function publicDocuments({ reader, model }: ContentSource): Promise<number> {
  const counts = model.types.map(({ slug }) => reader.count({ collection: slug as CollectionSlug }))
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}
