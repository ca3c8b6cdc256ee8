import { mongoOf } from '@/database/mongo'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'

/** A file that nobody brought in is a copy of what somebody meant to publish. */
const UNUSED_DAYS = 7
const KEPT_DAYS = 365

/** Takes away files that were checked and not brought in, and records of those that were, after a year. */
export const forgetImports: RecurringJob = {
  name: 'forget-imports',
  next: dailyAt('03:50'),
  run: async ({ payload, now }) => {
    const old = [
      { state: 'checked', createdAt: { $lt: daysFrom(now, -UNUSED_DAYS) } },
      { createdAt: { $lt: daysFrom(now, -KEPT_DAYS) } },
    ]
    await mongoOf(payload).collection('imports').deleteMany({ $or: old })
  },
}
