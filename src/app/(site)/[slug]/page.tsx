import type { Metadata } from 'next'
import { ContentPage } from '@/features/content-pages/content-page'
import { readPage } from '@/features/content-pages/queries'
import { SitePage } from '@/features/site/site-page'
import { documentHead } from '../document-head'
import { MISSING, notHere } from '../not-here'
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
  return doc ? documentHead({ title: doc.title, description: doc.summary, path: `/${slug}` }) : MISSING
}

export default async function ContentRoute(props: Props) {
  const { slug, doc } = await read(props)
  if (!doc) return notHere('pages', slug)
  return (
    <SitePage asks={`/${slug}`}>
      <ContentPage doc={doc} />
    </SitePage>
  )
}
