import { calledOffFor, meetingFor } from '@/community/meetings/meetings'
import { env } from '@/config/env'
import { meetingsCalendar } from '@/documents/calendar'
import { endOf } from '@/lib/meeting-times'
import { addressOf } from '../../../../address'
import { slugParam } from '../../../../slug-param'
import { nothingHere, privateFile } from '../../../reflect/plan-at'
import { currentMember } from '../../../who'

/**
 * The entry of the public calendar with how to join: a program that has the one replaces it by the other. For who
 * answered a meeting that was called off, the entry that strikes it out.
 */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const member = await currentMember()
  const slug = slugParam((await params).slug)
  const announced = member && (await meetingFor(member, slug))
  const meeting = announced ?? (member && (await calledOffFor(member, slug)))
  if (!meeting) return nothingHere()
  const { id, title, updatedAt } = meeting
  const entry = {
    // Of one that was called off, when it would have been and nothing that was written since.
    ...(announced ? { ...announced, joining: announced.joiningDetails } : { id, title, updatedAt }),
    isCalledOff: !announced,
    startsAt: new Date(meeting.startsAt),
    endsAt: endOf(meeting),
    address: addressOf(`/account/meetings/${slug}`),
  }
  const calendar = meetingsCalendar([entry], new URL(env().PUBLIC_URL).hostname)
  return privateFile(calendar, 'text/calendar; charset=utf-8', 'meeting.ics')
}
