import { readMeeting } from '@/features/community/queries'
import { slugParam } from '../../../slug-param'
import { calendarAnswer } from '../../calendar-answer'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

/** `/community/meetings/<slug>.ics`; next.config.mjs leads here. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const slug = slugParam((await params).slug)
  const meeting = await readMeeting(slug)
  if (!meeting) return new Response('There is no such meeting.', { status: 404, headers: PLAIN })
  return calendarAnswer([meeting], slug)
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' }
