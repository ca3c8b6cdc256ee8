import { articleData } from '@/documents/structured-data'
import { employerOf } from '@/features/publications/case-study/employer'
import { CaseStudyPage } from '@/features/publications/case-study/page'
import { readCaseStudy, readPeers } from '@/features/publications/queries'
import { mostSimilar } from '@/features/publications/similar'
import { SitePage } from '@/features/site/site-page'
import { addressOf } from '../../address'
import { notHere } from '../../not-here'
import { PageData } from '../../page-data'
import { publicationRoute, type SlugProps } from '../../publication-route'

export const dynamic = 'force-dynamic'

const { read, generateMetadata } = publicationRoute('case-studies', readCaseStudy)

export { generateMetadata }

export default async function CaseStudyRoute(props: SlugProps) {
  const { slug, path, doc, modified } = await read(props)
  if (!doc) return notHere('case-studies', slug)
  const { title, summary, publishedAt: published } = doc
  const address = addressOf(path)
  const employer = employerOf(doc)
  return (
    <SitePage current="/case-studies" asks={path}>
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
