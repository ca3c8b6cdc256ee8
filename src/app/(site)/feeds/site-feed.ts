import type { Feed } from 'feed'
import { env } from '@/config/env'
import { documentFeed } from '@/documents/feed'
import { PUBLICATIONS } from '@/features/finder/listings'
import { find } from '@/features/finder/queries'

/** The newest documents of the whole site. `self` is the path of the feed. */
export async function siteFeed(self: string): Promise<Feed> {
  const { answer } = await find(PUBLICATIONS, { sort: 'newest' })
  return documentFeed({
    title: PUBLICATIONS.title,
    description: PUBLICATIONS.lead,
    origin: env().PUBLIC_URL,
    page: '/',
    self,
    items: answer?.hits ?? [],
  })
}
