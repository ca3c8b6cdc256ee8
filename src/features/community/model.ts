import type { Meeting } from '@/payload-types'

/** A meeting without a stated end is taken to last two hours. */
const USUAL_LENGTH = 2 * 60 * 60 * 1000

export function endOf({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): Date {
  const start = Date.parse(startsAt)
  const end = endsAt ? Date.parse(endsAt) : Number.NaN
  return new Date(end > start ? end : start + USUAL_LENGTH)
}

/** Meetings still to come, soonest first, and those held, latest first. A meeting on now is still to come. */
export function splitByTime(meetings: Meeting[], now: Date): { coming: Meeting[]; held: Meeting[] } {
  const dated = meetings.filter(({ startsAt }) => Number.isFinite(Date.parse(startsAt)))
  const ascending = [...dated].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  const isComing = (meeting: Meeting) => endOf(meeting).getTime() > now.getTime()
  return {
    coming: ascending.filter(isComing),
    held: ascending.filter((meeting) => !isComing(meeting)).reverse(),
  }
}
