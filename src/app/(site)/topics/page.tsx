import { SEARCH } from '@/features/finder/listings'
import { find } from '@/features/finder/queries'
import { SitePage } from '@/features/site/site-page'
import { readTopics } from '@/features/topics/queries'
import { TopicsPage } from '@/features/topics/topics-page'
import { documentHead } from '../document-head'

export const dynamic = 'force-dynamic'

export const metadata = documentHead({
  title: 'Topics',
  description: 'What employers in the community work on, and what there is on each.',
  path: '/topics',
})

export default async function TopicsRoute() {
  const [topics, { answer }] = await Promise.all([readTopics(), find(SEARCH, {})])
  const counts = new Map(answer?.facets.topic?.options.map(({ value, count }) => [value, count]))
  return (
    <SitePage current="/topics">
      <TopicsPage topics={topics} counts={counts} />
    </SitePage>
  )
}
