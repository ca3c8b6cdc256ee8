import { siteFeed } from '../site-feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const feed = await siteFeed('/feeds/all.atom')
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
