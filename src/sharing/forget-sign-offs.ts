import { mongoOf } from '@/database/mongo'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'

/** How long a sign-off without consent is kept after its last answer, days: two years. */
const KEPT_DAYS = 730

/**
 * What an employer agreed to, and why a finding may stand, is kept as long as the case study that it was said of. A
 * sign-off that nobody answered, or that ended without consent, goes earlier.
 */
export const forgetSignOffs: RecurringJob = {
  name: 'forget-sign-offs',
  next: dailyAt('03:35'),
  run: async ({ payload, now }) => {
    const mongo = mongoOf(payload)
    const caseStudies = await mongo.collection('case-studies').distinct('_id')
    for (const name of ['sign-offs', 'disclosure-overrides'])
      await mongo.collection(name).deleteMany({ document: { $nin: caseStudies } })
    await mongo
      .collection('sign-offs')
      .deleteMany({ state: { $ne: 'approved' }, updatedAt: { $lt: daysFrom(now, -KEPT_DAYS) } })
  },
}
