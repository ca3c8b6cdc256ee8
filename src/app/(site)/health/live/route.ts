import { HEALTH_HEADERS, LIVE } from '@/feed/health'

export const dynamic = 'force-dynamic'

/** For Next without delivery in front of it. */
export const GET = () => Response.json(LIVE.body, { status: LIVE.status, headers: HEALTH_HEADERS })
