import { caseStudiesData } from '@/documents/structured-data'
import { Finder } from '@/features/finder/components/finder'
import { finderHead } from '@/features/finder/head'
import { CASE_STUDIES } from '@/features/finder/listings'
import { find, isWhole } from '@/features/finder/queries'
import { SitePage } from '@/features/site/site-page'
import { addressOf } from '../address'
import { PageData } from '../page-data'

export const dynamic = 'force-dynamic'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props) {
  return finderHead(CASE_STUDIES, await find(CASE_STUDIES, await searchParams))
}

export default async function CaseStudiesRoute({ searchParams }: Props) {
  const found = await find(CASE_STUDIES, await searchParams)
  return (
    <SitePage current="/case-studies">
      <Finder listing={CASE_STUDIES} found={found} />
      {isWhole(found) && (
        <PageData
          thing={caseStudiesData(addressOf)}
          trail={[{ name: 'Case studies', path: '/case-studies' }]}
        />
      )}
    </SitePage>
  )
}
