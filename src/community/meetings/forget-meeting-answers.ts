import type { Where } from 'payload'
import { everySeconds, type RecurringJob } from '@/jobs/job'
import { daysFrom } from '@/lib/days'
import { endOf } from '@/lib/meeting-times'
import { KEPT } from '../retention'
import { allAnswers } from './people'

/** Deletes what people need to take part once a meeting is over, and a month later who came. */
export const forgetMeetingAnswers: RecurringJob = {
  name: 'forget-meeting-answers',
  next: everySeconds(30 * 60),
  run: async ({ payload, now, log }) => {
    const answers = await allAnswers(payload)
    const { docs } = await payload.find({
      collection: 'meetings',
      where: { id: { in: [...new Set(answers.map(({ meeting }) => String(meeting)))] } },
      depth: 0,
      pagination: false,
      trash: true,
    })
    const ends = new Map(docs.map((meeting) => [meeting.id, endOf(meeting)]))
    const overBy = (moment: Date) =>
      answers
        .filter(({ meeting, endsAt }) => (ends.get(String(meeting)) ?? new Date(endsAt ?? 0)) <= moment)
        .map(({ id }) => id)
    const old = overBy(daysFrom(now, -KEPT.meetingAnswer))
    await payload.delete({ collection: 'meeting-answers', where: { id: { in: old } }, depth: 0 })
    const where: Where = { and: [{ id: { in: overBy(now) } }, { accessNeeds: { exists: true } }] }
    await payload.update({ collection: 'meeting-answers', where, data: { accessNeeds: null }, depth: 0 })
    if (old.length > 0) log.info({ removed: old.length }, 'Removed answers to meetings that are over')
  },
}
