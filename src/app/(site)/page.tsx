import type { Metadata } from 'next'
import { env } from '@/config/env'
import { communityData, graph, siteData } from '@/documents/structured-data'
import { CASE_STUDIES, PUBLICATIONS, SEARCH } from '@/features/finder/listings'
import { find } from '@/features/finder/queries'
import { HomePage } from '@/features/home/home-page'
import { counter } from '@/features/home/model'
import { readCounts, readNextMeeting, readReviewed } from '@/features/home/queries'
import { readIntroduction, readSite } from '@/features/site/queries'
import { SitePage } from '@/features/site/site-page'
import { JsonLd } from '@/ui/json-ld'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { absolute: 'Equally Safe at Work: what employers in Scotland tried, and what came of it' },
  alternates: { canonical: '/', types: { 'application/atom+xml': '/feeds/all.atom' } },
}

const NEW = 6
/** Publications first; asked among everything, so that the answer counts each type. */
const NEWEST = { ...PUBLICATIONS.base, sort: 'newest' }

export default async function HomeRoute() {
  const newest = await find(SEARCH, NEWEST)
  const { answer } = newest
  const [site, introduction, counts, cases, reviewed, meeting] = await Promise.all([
    readSite(),
    readIntroduction(),
    readCounts(answer && counter(answer, 'type')),
    find(CASE_STUDIES, {}),
    readReviewed(),
    readNextMeeting(new Date()),
  ])
  return (
    <SitePage withoutSearch>
      <HomePage
        introduction={introduction}
        counts={counts}
        cases={cases.answer}
        newest={answer?.hits.slice(0, NEW) ?? []}
        typeNames={newest.typeNames}
        reviewed={reviewed}
        meeting={meeting}
      />
      <JsonLd data={graph(siteData(site.name, env().PUBLIC_URL), communityData(env().PUBLIC_URL))} />
    </SitePage>
  )
}
