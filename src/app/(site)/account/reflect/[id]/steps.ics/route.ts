import { env } from '@/config/env'
import { stepsCalendar } from '@/documents/step-calendar'
import { currentMember } from '../../../who'
import { nothingHere, planAt, privateFile } from '../../plan-at'

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const member = await currentMember()
  const found = member && (await planAt(member, (await params).id))
  if (!found) return nothingHere()
  const open = found.steps.filter(({ state }) => state === 'planned' || state === 'doing')
  return privateFile(
    stepsCalendar(open, new URL(env().PUBLIC_URL).hostname),
    'text/calendar; charset=utf-8',
    'our-steps.ics',
  )
}
