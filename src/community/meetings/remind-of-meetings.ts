import { ObjectId } from 'mongodb'
import { mongoOf, sessionOf } from '@/database/mongo'
import { queueMail } from '@/email/queue-mail'
import { dailyAt, type RecurringJob } from '@/jobs/job'
import { formatMeetingTime } from '@/lib/format-date'
import type { Meeting } from '@/payload-types'
import { allAnswers, asServer, meetingsFrom, representatives } from './people'
import { isReminded, reminderAt } from './told'

interface Reminded {
  /** Names of reminders that went to this person, latest last. */
  remindedOf?: string[]
}

/** The mail leads to the account: how to join stands there and not in a mailbox. */
function reminder(to: string, meeting: Meeting, isComing: boolean) {
  const when = formatMeetingTime(meeting.startsAt, meeting.endsAt, meeting.timeZone ?? undefined)
  return {
    to,
    kind: 'meeting' as const,
    subject: `${meeting.title}: ${when}`,
    paragraphs: [
      `“${meeting.theme}”`,
      isComing
        ? 'You said that you come. How to join, last time’s steps and today’s reflection are in your account.'
        : 'Do you come? Two clicks in your account tell us, also when you cannot.',
    ],
    action: { label: 'Open the meeting', path: `/account/meetings/${meeting.slug}` },
    reason: 'You represent an employer of the Community of Practice.',
  }
}

/** A week before a meeting, and the day before for those who come: each person once. */
export const remindOfMeetings: RecurringJob = {
  name: 'remind-of-meetings',
  next: dailyAt('08:00'),
  run: async ({ payload, now, signal }) => {
    const due = (await meetingsFrom(payload, now)).flatMap((meeting) => {
      const which = reminderAt(meeting, now)
      return which ? [{ meeting, which, key: `${meeting.id} ${which}` }] : []
    })
    if (due.length === 0) return
    const [people, answers] = [await representatives(payload), await allAnswers(payload)]
    const users = mongoOf(payload).collection<Reminded>('users')
    for (const { meeting, which, key } of due) {
      for (const { id, email } of people) {
        if (signal.aborted) return
        const said = answers.find((one) => one.person === id && one.meeting === meeting.id)?.answer
        if (!isReminded(which, said)) continue
        await asServer(payload, async (req) => {
          // In the same commit as the mail, so that a second run writes to nobody twice.
          const { modifiedCount } = await users.updateOne(
            { _id: new ObjectId(id), remindedOf: { $ne: key } },
            { $push: { remindedOf: { $each: [key], $slice: -12 } } },
            { session: await sessionOf(req) },
          )
          if (modifiedCount === 1) await queueMail(reminder(email, meeting, said === 'coming'), { req })
        })
      }
    }
  },
}
