import type { Metadata } from 'next'
import { pageData } from '@/documents/structured-data'
import { BarrierPage } from '@/features/barriers/barrier-page'
import { lessonsFrom } from '@/features/barriers/lessons'
import { attemptsAt, meaningOf } from '@/features/barriers/model'
import { openQuestions } from '@/features/barriers/open-questions'
import { readAttempts, readLessons } from '@/features/barriers/queries'
import { SitePage } from '@/features/site/site-page'
import { BARRIERS } from '@/lib/vocabulary'
import { addressOf } from '../../address'
import { documentHead } from '../../document-head'
import { MISSING, missingPage } from '../../not-here'
import { PageData } from '../../page-data'

export const dynamic = 'force-dynamic'

/** Enough to see that it is never one thing. */
const LESSONS = 5

interface Props {
  params: Promise<{ value: string }>
}

const read = async ({ params }: Props) => {
  const { value } = await params
  return BARRIERS.find((barrier) => barrier.value === value)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const barrier = await read(props)
  if (!barrier) return MISSING
  return documentHead({
    title: `${barrier.label}: what peers tried`,
    description: meaningOf(barrier.value),
    path: `/barriers/${barrier.value}`,
  })
}

export default async function BarrierRoute(props: Props) {
  const barrier = await read(props)
  if (!barrier) return missingPage()
  const [attempts, told] = await Promise.all([readAttempts(), readLessons(barrier.value)])
  const here = attempts.filter(({ barriers }) => barriers?.includes(barrier.value))
  return (
    <SitePage asks={`/barriers/${barrier.value}`}>
      <BarrierPage
        barrier={barrier}
        groups={attemptsAt(barrier.value, attempts)}
        helped={lessonsFrom(told, 'whatHelped', LESSONS)}
        inTheWay={lessonsFrom(told, 'whatGotInTheWay', LESSONS)}
        questions={openQuestions(here)}
      />
      <PageData
        thing={pageData({
          type: 'CollectionPage',
          name: barrier.label,
          about: meaningOf(barrier.value),
          address: addressOf(`/barriers/${barrier.value}`),
        })}
        trail={[
          { name: 'Barriers', path: '/barriers' },
          { name: barrier.label, path: `/barriers/${barrier.value}` },
        ]}
      />
    </SitePage>
  )
}
