import { Finder } from '@/features/finder/components/finder'
import { finderHead } from '@/features/finder/head'
import { SEARCH } from '@/features/finder/listings'
import { find } from '@/features/finder/queries'
import { SitePage } from '@/features/site/site-page'

export const dynamic = 'force-dynamic'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  return finderHead(SEARCH, await find(SEARCH, await searchParams))
}

export default async function SearchRoute({ searchParams }: Props) {
  const found = await find(SEARCH, await searchParams)
  return (
    <SitePage current="/search" withoutSearch>
      <Finder listing={SEARCH} found={found} />
    </SitePage>
  )
}
