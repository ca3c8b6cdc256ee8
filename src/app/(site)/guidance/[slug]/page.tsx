import type { Metadata } from 'next'
import { articleData } from '@/documents/structured-data'
import { GuidancePage } from '@/features/publications/guidance/page'
import { casesOf } from '@/features/publications/guidance/uses'
import { readGuidance, readUses } from '@/features/publications/queries'
import { SitePage } from '@/features/site/site-page'
import { documentUrl } from '@/lib/document-url'
import { addressOf } from '../../address'
import { documentHead } from '../../document-head'
import { MISSING, notHere } from '../../not-here'
import { PageData } from '../../page-data'
import { slugParam } from '../../slug-param'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

const read = async ({ params }: Props) => {
  const slug = slugParam((await params).slug)
  return { slug, path: documentUrl('guidance', slug) ?? '/guidance', doc: await readGuidance(slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { doc, path } = await read(props)
  if (!doc) return MISSING
  return documentHead({
    title: doc.title,
    description: doc.summary,
    path,
    published: doc.publishedAt,
    modified: doc.lastChecked ?? doc.reviewedAt,
  })
}

export default async function GuidanceRoute(props: Props) {
  const { slug, path, doc } = await read(props)
  if (!doc) return notHere('guidance', slug)
  const { title, summary, publishedAt: published, reviewedAt: modified } = doc
  const uses = casesOf(doc, await readUses('relatedGuidance', doc.id))
  return (
    <SitePage current="/guidance">
      <GuidancePage doc={doc} uses={uses} />
      <PageData
        thing={articleData({ title, summary, address: addressOf(path), published, modified })}
        trail={[
          { name: 'Guidance', path: '/guidance' },
          { name: title, path },
        ]}
      />
    </SitePage>
  )
}
