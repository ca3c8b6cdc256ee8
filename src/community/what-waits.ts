import { formatDate, formatMeetingTime } from '@/lib/format-date'
import { endOf } from '@/lib/meeting-times'
import type { Meeting, MeetingAnswer, Reflection, Share, Step } from '@/payload-types'
import { answersIn, wordsOf } from './answers'
import { isOpenStep } from './open-step'
import { QUESTIONS } from './reflection/questions'
import { firstOpen } from './reflection/standing'

/** Something that this employer could do now. */
export interface Waiting {
  title: string
  /** Why, or until when. */
  words: string
  /** Site path. */
  href: string
}

export interface Waits {
  /** Newest first. */
  reflections: readonly Reflection[]
  steps: readonly Step[]
  meetings: readonly Meeting[]
  answers: ReadonlyMap<string, MeetingAnswer>
  shares: readonly Share[]
  now: Date
}

/** Days before its day from which on a step is named. */
const SOON = 14
const DAY = 24 * 60 * 60 * 1000

function openReflection({ reflections }: Waits): Waiting[] {
  const open = reflections.find(({ finishedAt }) => !finishedAt)
  if (!open) return []
  const answers = answersIn(open.answers)
  const next = firstOpen(answers)
  const answered = QUESTIONS.filter(({ key }) => key in answers).length
  return [
    {
      title: next ? 'Go on with your reflection' : 'Finish your reflection',
      words: `${answered} of ${QUESTIONS.length} questions answered. Begun on ${formatDate(open.startedAt)}.`,
      href: `/account/reflect/${open.id}/${next?.key ?? 'steps'}`,
    },
  ]
}

function nextMeeting({ meetings, answers, now }: Waits): Waiting[] {
  const coming = meetings
    .filter((meeting) => endOf(meeting) > now)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))[0]
  if (!coming) return []
  const when = formatMeetingTime(coming.startsAt, coming.endsAt, coming.timeZone ?? undefined)
  return [
    {
      title: answers.has(coming.id) ? coming.title : `Do you come? ${coming.title}`,
      words: when ?? '',
      href: `/account/meetings/${coming.slug}`,
    },
  ]
}

function dueSteps({ steps, now }: Waits): Waiting[] {
  const until = new Date(now.getTime() + SOON * DAY).toISOString()
  return steps
    .filter((step) => isOpenStep(step) && step.due <= until)
    .map(({ id, what, due, ownerRole }) => ({
      title: what,
      words: `${ownerRole}. ${due < now.toISOString() ? 'Was due on' : 'Due on'} ${formatDate(due)}: say what became of it.`,
      href: `/account/steps/${id}`,
    }))
}

function unsentShares({ shares }: Waits): Waiting[] {
  return shares
    .filter(({ sentAt }) => !sentAt)
    .map(({ id, answers }) => ({
      title: wordsOf(answersIn(answers), 'title') || 'A practice that you began to share',
      words: 'Not sent to the staff yet. Everything is kept.',
      href: `/account/share/${id}`,
    }))
}

/** What waits for this employer, the nearest first. */
export const whatWaits = (waits: Waits): Waiting[] =>
  [openReflection, nextMeeting, dueSteps, unsentShares].flatMap((find) => find(waits))
