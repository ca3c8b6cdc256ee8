import type { Metadata } from 'next'
import { AllPartsPage } from '@/features/publications/guidance/all-parts-page'
import { partsOf } from '@/features/publications/guidance/parts'
import { readGuidance } from '@/features/publications/queries'
import { SitePage } from '@/features/site/site-page'
import { addressOf } from '../../../address'
import { missingPage, notHere } from '../../../not-here'
import { publicationRoute, type SlugProps } from '../../../publication-route'

export const dynamic = 'force-dynamic'

const { read, generateMetadata: headOf } = publicationRoute('guidance', readGuidance)

/** The overview is the page that search engines should know. */
export async function generateMetadata(props: SlugProps): Promise<Metadata> {
  const head = await headOf(props)
  return { ...head, title: `${head.title}: all parts`, robots: { index: false } }
}

export default async function AllPartsRoute(props: SlugProps) {
  const { slug, path, doc } = await read(props)
  if (!doc) return notHere('guidance', slug)
  if (partsOf(doc).length === 0) return missingPage()
  return (
    <SitePage current="/guidance">
      <AllPartsPage doc={doc} address={addressOf(path)} />
    </SitePage>
  )
}
