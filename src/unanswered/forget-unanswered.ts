import { mongoOf } from '@/database/mongo'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'
import { UNANSWERED } from './write-tally'

const KEPT_DAYS = 90

export const forgetUnanswered: RecurringJob = {
  name: 'forget-unanswered-searches',
  next: dailyAt('03:45'),
  run: async ({ payload, now }) => {
    const before = daysFrom(now, -KEPT_DAYS).toISOString().slice(0, 10)
    await mongoOf(payload)
      .collection(UNANSWERED)
      .deleteMany({ day: { $lt: before } })
  },
}
