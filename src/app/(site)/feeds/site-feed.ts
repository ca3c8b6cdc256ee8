import { env } from '@/config/env'
import { writeFeed } from '@/documents/feed'
import { PUBLICATIONS } from '@/features/finder/listings'
import { find } from '@/features/finder/queries'

/** The newest documents of the whole site. */
export async function respondSiteFeed(format: 'atom' | 'rss'): Promise<Response> {
  const { answer } = await find(PUBLICATIONS, { sort: 'newest' })
  if (!answer) return new Response(null, { status: 503, headers: { 'retry-after': '30' } })
  const description = {
    title: PUBLICATIONS.title,
    description: PUBLICATIONS.lead,
    origin: env().PUBLIC_URL,
    page: '/',
    self: `/feeds/all.${format}`,
    items: answer.hits,
  }
  return new Response(writeFeed(description, format), {
    headers: { 'content-type': `application/${format}+xml; charset=utf-8` },
  })
}
