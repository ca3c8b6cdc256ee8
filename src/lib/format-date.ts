const LONDON = 'Europe/London'

function inUk(options: Intl.DateTimeFormatOptions, timeZone = LONDON): (date: Date) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, ...options })
  return (date) => format.format(date)
}

const longDate = inUk({ day: 'numeric', month: 'long', year: 'numeric' })
const monthAndYear = inUk({ month: 'long', year: 'numeric' })
const isoDay = inUk({ year: 'numeric', month: '2-digit', day: '2-digit' })

function parsed(iso: string | null | undefined): Date | undefined {
  if (!iso) return undefined
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** `1 September 2026` in the United Kingdom; undefined for no date or one that cannot be read. */
export function formatDate(iso: string | null | undefined): string | undefined {
  const date = parsed(iso)
  return date && longDate(date)
}

/** `September 2026`. */
export function formatMonth(iso: string | null | undefined): string | undefined {
  const date = parsed(iso)
  return date && monthAndYear(date)
}

/** `2026-09-01`, the day in the United Kingdom, for `<time datetime>`. */
export function formatIsoDay(iso: string | null | undefined): string | undefined {
  const date = parsed(iso)
  return date && isoDay(date).split('/').reverse().join('-')
}

/** `Tuesday 1 September 2026, 10:00 to 12:00`, in the time zone of the meeting. */
export function formatMeetingTime(
  startsAt: string,
  endsAt?: string | null,
  timeZone: string = LONDON,
): string | undefined {
  const start = parsed(startsAt)
  if (!start) return undefined
  const zone = knownZone(timeZone)
  const day = inUk({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, zone)(start)
  const clock = inUk({ hour: '2-digit', minute: '2-digit' }, zone)
  const end = parsed(endsAt)
  return `${day.replace(',', '')}, ${clock(start)}${end ? ` to ${clock(end)}` : ''}`
}

function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone })
    return timeZone
  } catch {
    return LONDON
  }
}

/** Day of the month and short month for a calendar leaf: `{ day: '1', month: 'Sep' }`. */
export function calendarLeaf(iso: string): { day: string; month: string } | undefined {
  const date = parsed(iso)
  return date && { day: inUk({ day: 'numeric' })(date), month: inUk({ month: 'short' })(date).slice(0, 3) }
}

const minute = inUk({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** `1 September 2026 at 09:30` on the clocks of London. */
export function formatMinute(date: Date): string {
  return minute(date)
    .replace(/,? (?=\d\d:)/, ' at ')
    .replace(' at at ', ' at ')
}
