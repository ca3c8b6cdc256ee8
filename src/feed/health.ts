import type { ContentState } from './epoch'

export interface HealthAnswer {
  status: 200 | 503
  body: object
}

export const LIVE: HealthAnswer = { status: 200, body: { status: 'live' } }

export const HEALTH_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** What keeps the hub from answering readers with what is true now; empty when nothing does. */
export const reasonsOf = (content: ContentState): string[] =>
  [
    content.mongo === 'down' && 'MongoDB does not answer',
    content.index === 'missing' && 'the search index has not been built',
    !content.following && 'changes of content are not being followed',
  ].filter((reason) => reason !== false)

/** Whether the hub can answer readers with what is true now; 503 names what keeps it from that. */
export function readiness(content: ContentState): HealthAnswer {
  const reasons = reasonsOf(content)
  const { epoch, following, lagMs, mongo, index } = content
  const said = reasons.length === 0 ? { status: 'ready' } : { status: 'unavailable', reasons }
  return {
    status: reasons.length === 0 ? 200 : 503,
    body: { ...said, mongo, index, feed: { following, lagMs, epoch } },
  }
}
