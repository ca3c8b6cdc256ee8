import type { Metadata } from 'next'
import { articleData } from '@/documents/structured-data'
import { employerOf } from '@/features/publications/case-study/employer'
import { CaseStudyPage } from '@/features/publications/case-study/page'
import { readCaseStudy, readPeers } from '@/features/publications/queries'
import { mostSimilar } from '@/features/publications/similar'
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
  return { slug, path: documentUrl('case-studies', slug) ?? '/case-studies', doc: await readCaseStudy(slug) }
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

export default async function CaseStudyRoute(props: Props) {
  const { slug, path, doc } = await read(props)
  if (!doc) return notHere('case-studies', slug)
  const { title, summary, publishedAt: published, reviewedAt: modified } = doc
  const address = addressOf(path)
  const employer = employerOf(doc)
  return (
    <SitePage current="/case-studies">
      <CaseStudyPage doc={doc} similar={mostSimilar(doc, await readPeers(doc), 3)} address={address} />
      <PageData
        thing={articleData({
          title,
          summary,
          address,
          published,
          modified,
          about: employer.href && employer.name,
        })}
        trail={[
          { name: 'Case studies', path: '/case-studies' },
          { name: title, path },
        ]}
      />
    </SitePage>
  )
}
