import { respondSiteFeed } from '../site-feed'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return respondSiteFeed('rss')
}
