import { Finder } from '@/features/finder/components/finder'
import { finderHead } from '@/features/finder/head'
import { GUIDANCE } from '@/features/finder/listings'
import { find } from '@/features/finder/queries'
import { SitePage } from '@/features/site/site-page'

export const dynamic = 'force-dynamic'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  return finderHead(GUIDANCE, await find(GUIDANCE, await searchParams))
}

export default async function GuidanceRoute({ searchParams }: Props) {
  const found = await find(GUIDANCE, await searchParams)
  return (
    <SitePage current="/guidance">
      <Finder listing={GUIDANCE} found={found} />
    </SitePage>
  )
}
