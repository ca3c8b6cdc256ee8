import type { Metadata } from 'next'
import { ThanksPage } from '@/features/feedback/thanks-page'
import { SitePage } from '@/features/site/site-page'
import { pathIn } from '@/feedback/read-form'
import { doNotKeep } from '@/lib/render-notes'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Thank you',
  robots: { index: false },
  alternates: { canonical: '/useful/thanks' },
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Where an answer leads, good for one reader. */
export default async function UsefulRoute({ searchParams }: Props) {
  const { page, ticket } = await searchParams
  doNotKeep()
  return (
    <SitePage>
      <ThanksPage page={pathIn(page)} ticket={typeof ticket === 'string' ? ticket : undefined} />
    </SitePage>
  )
}
