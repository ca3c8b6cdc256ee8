import { env } from '@/config/env'
import { asReader } from '@/database/as-reader'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { openAlgolia } from '@/search/adapters/algolia'
import { buildSearchModel } from '@/search/model'
import { algoliaFrom } from '@/search/open-search'
import { payloadSource } from './payload-source'
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
    const drift = await reconcile(await openAlgolia(options, model), source, signal)
    if (drift)
      log.info({ ...drift }, 'Algolia was compared with what is public, and put right where it differed')
  },
}
