import { Finder } from '@/features/finder/components/finder'
import { finderHead } from '@/features/finder/head'
import { POLICIES } from '@/features/finder/listings'
import { find } from '@/features/finder/queries'
import { SitePage } from '@/features/site/site-page'

export const dynamic = 'force-dynamic'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  return finderHead(POLICIES, await find(POLICIES, await searchParams))
}

export default async function PoliciesRoute({ searchParams }: Props) {
  const found = await find(POLICIES, await searchParams)
  return (
    <SitePage current="/policies">
      <Finder listing={POLICIES} found={found} />
    </SitePage>
  )
}
