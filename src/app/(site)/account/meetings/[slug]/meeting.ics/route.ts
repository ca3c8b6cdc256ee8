import { meetingFor } from '@/community/meetings/meetings'
import { env } from '@/config/env'
import { meetingsCalendar } from '@/documents/calendar'
import { endOf } from '@/lib/meeting-times'
import { addressOf } from '../../../../address'
import { slugParam } from '../../../../slug-param'
import { nothingHere, privateFile } from '../../../reflect/plan-at'
import { currentMember } from '../../../who'

/** The entry of the public calendar with how to join: a program that has the one replaces it by the other. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const member = await currentMember()
  const slug = slugParam((await params).slug)
  const meeting = member && (await meetingFor(member, slug))
  if (!meeting) return nothingHere()
  const entry = {
    ...meeting,
    startsAt: new Date(meeting.startsAt),
    endsAt: endOf(meeting),
    joining: meeting.joiningDetails,
    address: addressOf(`/account/meetings/${slug}`),
  }
  const calendar = meetingsCalendar([entry], new URL(env().PUBLIC_URL).hostname)
  return privateFile(calendar, 'text/calendar; charset=utf-8', 'meeting.ics')
}
