import type { Metadata } from 'next'
import { articleData } from '@/documents/structured-data'
import { GuidancePartPage } from '@/features/publications/guidance/part-page'
import { partsOf } from '@/features/publications/guidance/parts'
import { readGuidance } from '@/features/publications/queries'
import { SitePage } from '@/features/site/site-page'
import { addressOf } from '../../../address'
import { documentHead } from '../../../document-head'
import { MISSING, missingPage, notHere } from '../../../not-here'
import { PageData } from '../../../page-data'
import { slugParam } from '../../../slug-param'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string; part: string }>
}

const read = async ({ params }: Props) => {
  const { slug: rawSlug, part: rawPart } = await params
  const slug = slugParam(rawSlug)
  const wanted = slugParam(rawPart)
  const doc = await readGuidance(slug)
  return { slug, doc, part: doc ? partsOf(doc).find((part) => part.slug === wanted) : undefined }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { doc, part, slug } = await read(props)
  if (!doc || !part) return MISSING
  return documentHead({
    title: `${part.title} – ${doc.title}`,
    description: doc.summary,
    path: part.href,
    card: { collection: 'guidance', slug },
  })
}

export default async function GuidancePartRoute(props: Props) {
  const { slug, doc, part } = await read(props)
  if (!doc) return notHere('guidance', slug)
  if (!part) return missingPage()
  const title = `${part.title}: ${doc.title}`
  return (
    <SitePage current="/guidance" asks={part.href}>
      <GuidancePartPage doc={doc} part={part} />
      <PageData
        thing={articleData({
          title,
          summary: doc.summary,
          address: addressOf(part.href),
          published: doc.publishedAt,
          modified: doc.lastChecked ?? doc.reviewedAt,
        })}
        trail={[
          { name: 'Guidance', path: '/guidance' },
          { name: doc.title, path: `/guidance/${slug}` },
          { name: part.title, path: part.href },
        ]}
      />
    </SitePage>
  )
}
