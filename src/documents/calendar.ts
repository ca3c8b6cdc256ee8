import { createEvents, type DateArray, type EventAttributes } from 'ics'

export interface CalendarMeeting {
  id: string
  title: string
  theme?: string | null
  summary?: string | null
  place?: string | null
  startsAt: Date
  endsAt: Date
  /** ISO 8601. */
  updatedAt: string
  /** For members: how to join. Nothing in a calendar that anybody may take. */
  joining?: string | null
  /** It does not take place: a program that has the entry strikes it out. */
  isCalledOff?: boolean
  /** Full address of its page. */
  address: string
}

function utc(date: Date): DateArray {
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ]
}

/** The library reads `timestamp` (DTSTAMP, milliseconds) but its types do not name it; without it every answer would differ. */
type DatedEvent = EventAttributes & { timestamp: number }

const FIRST = Date.UTC(2024, 0)

/** A later state has a higher number (RFC 5545, 3.8.7.4): the minutes since 2024, which fit 31 bits for ages. */
const sequenceAt = (updatedAt: string) => Math.max(0, Math.floor((Date.parse(updatedAt) - FIRST) / 60_000))

function eventOf(meeting: CalendarMeeting, host: string): DatedEvent {
  return {
    uid: `meeting-${meeting.id}@${host}`,
    title: meeting.title,
    description: [meeting.theme, meeting.summary, meeting.joining, meeting.address]
      .filter(Boolean)
      .join('\n\n'),
    location: meeting.place ?? undefined,
    url: meeting.address,
    start: utc(meeting.startsAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utc(meeting.endsAt),
    endInputType: 'utc',
    endOutputType: 'utc',
    lastModified: utc(new Date(meeting.updatedAt)),
    timestamp: Date.parse(meeting.updatedAt),
    sequence: sequenceAt(meeting.updatedAt),
    status: meeting.isCalledOff ? 'CANCELLED' : 'CONFIRMED',
  }
}

const EMPTY =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Equally Safe at Work//Knowledge hub//EN\r\nEND:VCALENDAR\r\n'

/** Meetings as an iCalendar file (RFC 5545). Throws when a meeting has no valid dates. `host` makes the ids unique. */
export function meetingsCalendar(meetings: CalendarMeeting[], host: string): string {
  if (meetings.length === 0) return EMPTY
  const { value, error } = createEvents(
    meetings.map((meeting) => eventOf(meeting, host)),
    { productId: '-//Equally Safe at Work//Knowledge hub//EN', calName: 'Equally Safe at Work meetings' },
  )
  if (!value)
    throw new Error(`The calendar of ${meetings.length} meetings could not be written: ${error?.message}`)
  return value
}
