import type { ServerResponse } from 'node:http'
import type { ContentState } from '@/feed/epoch'

export type Readiness = { status: 'ready' } | { status: 'unavailable'; reasons: string[] }

/** What keeps the hub from answering readers with what is true now. */
function readiness(content: ContentState): Readiness {
  const reasons = [
    content.mongo === 'down' && 'MongoDB does not answer',
    content.index === 'missing' && 'the search index has not been built',
    !content.following && 'changes of content are not being followed',
  ].filter((reason) => reason !== false)
  return reasons.length === 0 ? { status: 'ready' } : { status: 'unavailable', reasons }
}

/** Answers `/health/live` and `/health/ready`; false for any other path. */
export function answerHealth(res: ServerResponse, path: string, content: ContentState): boolean {
  if (path === '/health/live') send(res, 200, { status: 'live' })
  else if (path === '/health/ready') {
    const answer = readiness(content)
    const { epoch, following, lagMs, mongo, index } = content
    send(res, answer.status === 'ready' ? 200 : 503, {
      ...answer,
      mongo,
      index,
      feed: { following, lagMs, epoch },
    })
  } else return false
  return true
}

function send(res: ServerResponse, status: number, body: object): void {
  const json = JSON.stringify(body)
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  res.end(json)
}
