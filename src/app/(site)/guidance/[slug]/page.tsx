import { articleData } from '@/documents/structured-data'
import { GuidancePage } from '@/features/publications/guidance/page'
import { casesOf } from '@/features/publications/guidance/uses'
import { readGuidance, readUses } from '@/features/publications/queries'
import { SitePage } from '@/features/site/site-page'
import { addressOf } from '../../address'
import { notHere } from '../../not-here'
import { PageData } from '../../page-data'
import { publicationRoute, type SlugProps } from '../../publication-route'

export const dynamic = 'force-dynamic'

const { read, generateMetadata } = publicationRoute('guidance', readGuidance)

export { generateMetadata }

export default async function GuidanceRoute(props: SlugProps) {
  const { slug, path, doc, modified } = await read(props)
  if (!doc) return notHere('guidance', slug)
  const { title, summary, publishedAt: published } = doc
  const uses = casesOf(doc, await readUses('relatedGuidance', doc.id))
  return (
    <SitePage current="/guidance" asks={path}>
      <GuidancePage address={addressOf(path)} doc={doc} uses={uses} />
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
