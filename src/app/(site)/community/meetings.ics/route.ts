import { readMeetings } from '@/features/community/queries'
import { calendarAnswer } from '../calendar-answer'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return calendarAnswer(await readMeetings(), 'equally-safe-at-work-meetings')
}
