import { mongoOf } from '@/database/mongo'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { UNANSWERED } from './write-tally'

const KEPT_DAYS = 90

export const forgetUnanswered: RecurringJob = {
  name: 'forget-unanswered-searches',
  next: dailyAt('03:45'),
  run: async ({ payload, now }) => {
    const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60_000).toISOString().slice(0, 10)
    await mongoOf(payload)
      .collection(UNANSWERED)
      .deleteMany({ day: { $lt: before } })
  },
}
