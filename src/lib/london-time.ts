import { Temporal } from 'temporal-polyfill'

const LONDON = 'Europe/London'

/** What is wrong with a time that somebody chose: it is no time, or the clock jumps over it in March. */
export type LondonFault = 'malformed' | 'skipped'

/**
 * The instant of a minute on the clocks of London, from `2026-03-29T09:30`. When the clocks go back and the minute comes
 * twice, the first is meant; one that the clocks jump over does not exist.
 */
export function londonInstant(minute: string): Date | LondonFault {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(minute)) return 'malformed'
  try {
    const wall = Temporal.PlainDateTime.from(minute, { overflow: 'reject' })
    const moment = wall.toZonedDateTime(LONDON, { disambiguation: 'earlier' })
    return moment.toPlainDateTime().equals(wall) ? new Date(moment.epochMilliseconds) : 'skipped'
  } catch (error) {
    if (error instanceof RangeError) return 'malformed'
    throw error
  }
}

/** The minute on the clocks of London at an instant, as `2026-03-29T09:30`. */
export function londonMinute(instant: Date): string {
  return inLondon(instant).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** The next time that London's clocks show `time` (such as `07:00`), later than `after`. */
export function nextInLondon(time: string, after: Date): Date {
  const now = inLondon(after)
  const today = now.withPlainTime(time)
  const next = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 })
  return new Date(next.epochMilliseconds)
}

/** The first instant after the month in which `instant` falls in London. */
export function endOfMonth(instant: Date): Date {
  const first = inLondon(instant).with({ day: 1 }).withPlainTime('00:00').add({ months: 1 })
  return new Date(first.epochMilliseconds)
}

function inLondon(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(LONDON)
}
