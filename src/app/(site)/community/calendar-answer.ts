import { env } from '@/config/env'
import { meetingsCalendar } from '@/documents/calendar'
import { documentUrl } from '@/lib/document-url'
import { endOf } from '@/lib/meeting-times'
import type { Meeting } from '@/payload-types'
import { addressOf } from '../address'

/** Meetings for a calendar program. `name` is the name of the file, without its ending. */
export function calendarAnswer(meetings: Meeting[], name: string): Response {
  const dated = meetings.filter(({ startsAt }) => Number.isFinite(Date.parse(startsAt)))
  const calendar = meetingsCalendar(
    dated.map((meeting) => ({
      ...meeting,
      startsAt: new Date(meeting.startsAt),
      endsAt: endOf(meeting),
      address: addressOf(documentUrl('meetings', meeting.slug ?? '') ?? '/community'),
    })),
    new URL(env().PUBLIC_URL).hostname,
  )
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${name}.ics"`,
    },
  })
}
