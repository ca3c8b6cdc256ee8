import { env } from '@/config/env'
import { asReader } from '@/database/as-reader'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { openAlgolia } from '@/search/adapters/algolia'
import { buildSearchModel } from '@/search/model'
import { algoliaFrom } from '@/search/open-search'
import { payloadSource } from './payload-source'
import { readVocabulary } from './read-vocabulary'
import { reconcile } from './reconcile'

/** Each night Algolia is compared with what is public: a copy elsewhere may have been changed by hand, or lost a write. */
export const reconcileAlgolia: RecurringJob = {
  name: 'reconcile-algolia',
  next: dailyAt('03:30'),
  run: async ({ payload, log, signal }) => {
    const options = algoliaFrom(env())
    if (!options) return
    const model = buildSearchModel(payload.config)
    const source = await payloadSource(payload, await asReader(), model)
    const algolia = await openAlgolia(options, model)
    const drift = await reconcile(algolia, source, signal)
    if (!drift) return
    // Settings, synonyms and rules cannot be compared as cheaply as they are written.
    await algolia.configure(await readVocabulary(source))
    log.info({ ...drift }, 'Algolia was compared with what is public, and put right where it differed')
  },
}
