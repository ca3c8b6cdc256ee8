import type { Where } from 'payload'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'
import { KEPT } from '../../retention'

/** Removes invitations to share that are long over. What was typed behind them and not sent goes by the collection's hook. */
export const forgetShareLinks: RecurringJob = {
  name: 'forget-share-links',
  next: dailyAt('03:55'),
  run: async ({ payload, now, log }) => {
    const where: Where = { expiresAt: { less_than: daysFrom(now, -KEPT.shareLink).toISOString() } }
    const { docs } = await payload.delete({ collection: 'share-links', where, depth: 0 })
    if (docs.length > 0) log.info({ removed: docs.length }, 'Removed invitations to share that were over')
  },
}
