import { env } from '@/config/env'
import { meetingsCalendar } from '@/documents/calendar'
import { endOf } from '@/features/community/model'
import { readMeetings } from '@/features/community/queries'
import { documentUrl } from '@/lib/document-url'
import { addressOf } from '../../address'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const meetings = (await readMeetings()).filter(({ startsAt }) => Number.isFinite(Date.parse(startsAt)))
  const calendar = meetingsCalendar(
    meetings.map((meeting) => ({
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
      'content-disposition': 'inline; filename="equally-safe-at-work-meetings.ics"',
    },
  })
}
