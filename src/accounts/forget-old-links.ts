import { mongoOf } from '@/database/mongo'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'

/** Days after its end in which staff can still see that there was a link. */
const KEPT_DAYS = 30

/** Removes invitations and links to drafts that are long over, and what accounts keep of links and sessions that ran out. */
export const forgetOldLinks: RecurringJob = {
  name: 'forget-old-links',
  next: dailyAt('03:50'),
  run: async ({ payload, now, log }) => {
    const mongo = mongoOf(payload)
    const before = daysFrom(now, -KEPT_DAYS)
    const over = [{ acceptedAt: { $lt: before } }, { expiresAt: { $lt: before } }]
    const invitations = await mongo.collection('invitations').deleteMany({ $or: over })
    const links = await mongo.collection('preview-links').deleteMany({ expiresAt: { $lt: before } })
    const users = mongo.collection<{ sessions?: { expiresAt: Date }[] }>('users')
    await users.updateMany(
      { resetPasswordExpiration: { $lt: now } },
      { $unset: { resetPasswordToken: 1, resetPasswordExpiration: 1 } },
    )
    await users.updateMany(
      { 'sessions.expiresAt': { $lt: now } },
      { $pull: { sessions: { expiresAt: { $lt: now } } } },
    )
    const removed = { invitations: invitations.deletedCount, links: links.deletedCount }
    log.info(removed, 'Removed links that were over')
  },
}
