import { contentState } from '@/feed/epoch'
import { HEALTH_HEADERS, readiness } from '@/feed/health'

export const dynamic = 'force-dynamic'

/** For Next without delivery in front of it. */
export function GET() {
  const { status, body } = readiness(contentState())
  return Response.json(body, { status, headers: HEALTH_HEADERS })
}
