import { siteFeed } from '../site-feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const feed = await siteFeed('/feeds/all.rss')
  return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
