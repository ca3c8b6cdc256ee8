import type { Metadata } from 'next'
import { BarrierPage } from '@/features/barriers/barrier-page'
import { attemptsAt, meaningOf } from '@/features/barriers/model'
import { readAttempts } from '@/features/barriers/queries'
import { SitePage } from '@/features/site/site-page'
import { BARRIERS } from '@/lib/vocabulary'
import { documentHead } from '../../document-head'
import { MISSING, missingPage } from '../../not-here'

export const dynamic = 'force-dynamic'

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
  return (
    <SitePage>
      <BarrierPage barrier={barrier} groups={attemptsAt(barrier.value, await readAttempts())} />
    </SitePage>
  )
}
