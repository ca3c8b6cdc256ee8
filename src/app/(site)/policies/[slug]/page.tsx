import type { Metadata } from 'next'
import { articleData } from '@/documents/structured-data'
import { PolicyPage } from '@/features/publications/policy/page'
import { readPolicy, readUses } from '@/features/publications/queries'
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
  return { slug, path: documentUrl('policies', slug) ?? '/policies', doc: await readPolicy(slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { doc, path } = await read(props)
  if (!doc) return MISSING
  return documentHead({
    title: doc.title,
    description: doc.summary,
    path,
    published: doc.publishedAt,
    modified: doc.reviewedAt,
  })
}

export default async function PolicyRoute(props: Props) {
  const { slug, path, doc } = await read(props)
  if (!doc) return notHere('policies', slug)
  const { title, summary, publishedAt: published, reviewedAt: modified } = doc
  return (
    <SitePage current="/policies">
      <PolicyPage doc={doc} uses={await readUses('relatedPolicies', doc.id)} />
      <PageData
        thing={articleData({ title, summary, address: addressOf(path), published, modified })}
        trail={[
          { name: 'Policies', path: '/policies' },
          { name: title, path },
        ]}
      />
    </SitePage>
  )
}
