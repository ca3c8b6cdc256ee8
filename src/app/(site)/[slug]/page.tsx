import type { Metadata } from 'next'
import { pageData } from '@/documents/structured-data'
import { ContentPage } from '@/features/content-pages/content-page'
import { readPage } from '@/features/content-pages/queries'
import { SitePage } from '@/features/site/site-page'
import { addressOf } from '../address'
import { documentHead } from '../document-head'
import { MISSING, notHere } from '../not-here'
import { PageData } from '../page-data'
import { slugParam } from '../slug-param'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

const read = async ({ params }: Props) => {
  const slug = slugParam((await params).slug)
  return { slug, doc: await readPage(slug) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { doc, slug } = await read(props)
  if (!doc) return MISSING
  return documentHead({
    title: doc.title,
    description: doc.summary,
    path: `/${slug}`,
    card: { collection: 'pages', slug },
  })
}

export default async function ContentRoute(props: Props) {
  const { slug, doc } = await read(props)
  if (!doc) return notHere('pages', slug)
  return (
    <SitePage asks={`/${slug}`}>
      <ContentPage doc={doc} />
      <PageData
        thing={pageData({
          type: 'WebPage',
          name: doc.title,
          about: doc.summary,
          address: addressOf(`/${slug}`),
        })}
        trail={[{ name: doc.title, path: `/${slug}` }]}
      />
    </SitePage>
  )
}
