import { articleData } from '@/documents/structured-data'
import { PolicyPage } from '@/features/publications/policy/page'
import { readAdaptations, readPolicy, readUses } from '@/features/publications/queries'
import { SitePage } from '@/features/site/site-page'
import { addressOf } from '../../address'
import { notHere } from '../../not-here'
import { PageData } from '../../page-data'
import { publicationRoute, type SlugProps } from '../../publication-route'

export const dynamic = 'force-dynamic'

const { read, generateMetadata } = publicationRoute('policies', readPolicy)

export { generateMetadata }

export default async function PolicyRoute(props: SlugProps) {
  const { slug, path, doc, modified } = await read(props)
  if (!doc) return notHere('policies', slug)
  const { title, summary, publishedAt: published } = doc
  const [uses, adaptedBy] = await Promise.all([readUses('relatedPolicies', doc.id), readAdaptations(doc.id)])
  return (
    <SitePage current="/policies" asks={path}>
      <PolicyPage address={addressOf(path)} doc={doc} uses={uses} adaptedBy={adaptedBy} />
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
