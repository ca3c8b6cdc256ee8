import { dailyAt, type RecurringJob } from '@/jobs/job'

const COLLECTIONS = ['interests', 'messages'] as const

/** Deletes what people sent when its time is over. Neither collection has versions, so that nothing of it stays. */
export const removeWhatIsDue: RecurringJob = {
  name: 'remove-what-is-due',
  next: dailyAt('03:20'),
  run: async ({ payload, now, log }) => {
    for (const collection of COLLECTIONS) {
      const where = { removeAt: { less_than_equal: now.toISOString() } }
      const { docs } = await payload.delete({ collection, where, depth: 0, select: {} })
      if (docs.length > 0) log.info({ collection, removed: docs.length }, 'Removed what was kept long enough')
    }
  },
}
