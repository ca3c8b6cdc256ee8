import { mongoOf } from '@/database/mongo'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'

/** How long the log tells what somebody did, days: two years. */
export const KEPT_DAYS = 730

/** The one way out of the activity log: age. */
export const forgetActivity: RecurringJob = {
  name: 'forget-activity',
  next: dailyAt('03:45'),
  run: async ({ payload, now }) => {
    const before = daysFrom(now, -KEPT_DAYS)
    await mongoOf(payload)
      .collection('activity')
      .deleteMany({ createdAt: { $lt: before } })
  },
}
