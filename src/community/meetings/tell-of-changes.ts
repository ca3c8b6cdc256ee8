import type { Payload } from 'payload'
import { queueMail } from '@/email/queue-mail'
import { everySeconds, type RecurringJob } from '@/jobs/job'
import { formatMeetingTime } from '@/lib/format-date'
import { endOf } from '@/lib/meeting-times'
import type { Meeting, MeetingAnswer } from '@/payload-types'
import { asServer } from './people'
import { CALLED_OFF, toldAs } from './told'

/** How long a meeting must rest after a save, milliseconds: who corrects twice writes to nobody twice. */
const REST = 5 * 60_000

async function meetingsOf(payload: Payload, answers: MeetingAnswer[]): Promise<Map<string, Meeting>> {
  const ids = [...new Set(answers.map(({ meeting }) => String(meeting)))]
  const { docs } = await payload.find({
    collection: 'meetings',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    trash: true,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** What people should know now; undefined while there is nothing to tell them. */
function newsOf(meeting: Meeting | undefined, { endsAt }: MeetingAnswer, now: Date): string | undefined {
  if (!meeting) return endsAt && Date.parse(endsAt) > now.getTime() ? CALLED_OFF : undefined
  if (Date.parse(meeting.startsAt) <= now.getTime()) return undefined
  if (now.getTime() - Date.parse(meeting.updatedAt) < REST) return undefined
  return meeting._status === 'published' && !meeting.deletedAt ? toldAs(meeting) : CALLED_OFF
}

function mailOf(to: string, meeting: Meeting | undefined, news: string) {
  const title = meeting?.title ?? 'A meeting of the community'
  const base = { to, kind: 'meeting' as const, reason: 'You said that you come to this meeting.' }
  if (news === CALLED_OFF || !meeting) {
    const path = meeting && `/account/meetings/${meeting.slug}/meeting.ics`
    const action = path && { action: { label: 'Strike it out of your calendar', path } }
    const paragraphs = ['This meeting does not take place.']
    return { ...base, subject: `Called off: ${title}`, paragraphs, ...action }
  }
  const when = formatMeetingTime(meeting.startsAt, meeting.endsAt, meeting.timeZone ?? undefined)
  return {
    ...base,
    subject: `Changed: ${title}`,
    paragraphs: [
      `When, where or how to join has changed. It is now on ${when}.`,
      'Take the entry for your calendar again: it replaces the one that you have.',
    ],
    action: { label: 'Open the meeting', path: `/account/meetings/${meeting.slug}` },
  }
}

/** Writes to those who come when a meeting moves or is called off: once for each change. */
export const tellOfChanges: RecurringJob = {
  name: 'tell-of-changed-meetings',
  next: everySeconds(120),
  run: async ({ payload, now, signal }) => {
    const { docs: coming } = await payload.find({
      collection: 'meeting-answers',
      where: { answer: { equals: 'coming' } },
      depth: 0,
      pagination: false,
    })
    if (coming.length === 0) return
    const meetings = await meetingsOf(payload, coming)
    for (const answer of coming) {
      const meeting = meetings.get(String(answer.meeting))
      const news = newsOf(meeting, answer, now)
      if (signal.aborted || !news || news === answer.told) continue
      await asServer(payload, async (req) => {
        const { docs } = await payload.find({
          collection: 'users',
          where: { id: { equals: answer.person } },
          select: { email: true },
          depth: 0,
          pagination: false,
          req,
        })
        const person = docs[0]
        const data = { told: news, ...(meeting && { endsAt: endOf(meeting).toISOString() }) }
        await payload.update({ collection: 'meeting-answers', id: answer.id, data, depth: 0, req })
        if (person) await queueMail(mailOf(person.email, meeting, news), { req })
      })
    }
  },
}
