import { mongoOf } from '@/database/mongo'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'

const KEPT_DAYS = 365

/** Words that readers wrote may name somebody: they do not stay longer than a year. */
export const forgetAnswers: RecurringJob = {
  name: 'forget-page-answers',
  next: dailyAt('03:40'),
  run: async ({ payload, now }) => {
    const before = daysFrom(now, -KEPT_DAYS)
    await mongoOf(payload)
      .collection('page-answers')
      .deleteMany({ createdAt: { $lt: before } })
  },
}
