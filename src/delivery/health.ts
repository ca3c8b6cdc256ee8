import type { ServerResponse } from 'node:http'
import type { ContentState } from '@/feed/epoch'
import { HEALTH_HEADERS, type HealthAnswer, LIVE, readiness } from '@/feed/health'

/** Answers `/health/live` and `/health/ready`; false for any other path. */
export function answerHealth(res: ServerResponse, path: string, content: ContentState): boolean {
  if (path === '/health/live') send(res, LIVE)
  else if (path === '/health/ready') send(res, readiness(content))
  else return false
  return true
}

function send(res: ServerResponse, { status, body }: HealthAnswer): void {
  const json = JSON.stringify(body)
  res.writeHead(status, {
    ...HEALTH_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
  })
  res.end(json)
}
