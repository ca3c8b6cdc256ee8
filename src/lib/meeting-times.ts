/** When a meeting takes place, as ISO 8601. */
export interface Timed {
  startsAt: string
  endsAt?: string | null
}

/** A meeting without a stated end is taken to last two hours. */
const USUAL_LENGTH = 2 * 60 * 60 * 1000

export function endOf({ startsAt, endsAt }: Timed): Date {
  const start = Date.parse(startsAt)
  const end = endsAt ? Date.parse(endsAt) : Number.NaN
  return new Date(end > start ? end : start + USUAL_LENGTH)
}

/** Meetings still to come, soonest first, and those held, latest first. A meeting on now is still to come. */
export function splitByTime<T extends Timed>(meetings: T[], now: Date): { coming: T[]; held: T[] } {
  const dated = meetings.filter(({ startsAt }) => Number.isFinite(Date.parse(startsAt)))
  const ascending = [...dated].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
  const isComing = (meeting: T) => endOf(meeting).getTime() > now.getTime()
  return {
    coming: ascending.filter(isComing),
    held: ascending.filter((meeting) => !isComing(meeting)).reverse(),
  }
}
