import { SitePage } from '@/features/site/site-page'
import { findForStanding } from '@/features/where-we-are/queries'
import { chosenIn, standingOf } from '@/features/where-we-are/standing'
import { WhereWeArePage } from '@/features/where-we-are/where-we-are-page'
import { documentHead } from '../document-head'

export const dynamic = 'force-dynamic'

export const metadata = documentHead({
  title: 'Search by where you are',
  description:
    'Published practice in the order of its use to an employer at your stage, of your size, with your barrier.',
  path: '/where-we-are',
})

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function WhereWeAreRoute({ searchParams }: Props) {
  const chosen = chosenIn(await searchParams)
  const isChosen = Object.values(chosen).some(Boolean)
  const { ranked, total } = await findForStanding(standingOf(chosen))
  return (
    <SitePage current="/case-studies">
      <WhereWeArePage chosen={chosen} ranked={isChosen ? ranked : undefined} total={total} />
    </SitePage>
  )
}
