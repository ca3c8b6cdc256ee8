import type { Metadata } from 'next'
import { documentUrl } from '@/lib/document-url'
import { documentHead } from './document-head'
import { MISSING } from './not-here'
import { slugParam } from './slug-param'

export interface SlugProps {
  params: Promise<{ slug: string }>
}

interface Publication {
  title: string
  summary?: string | null
  publishedAt?: string | null
  reviewedAt?: string | null
  /** Guidance: when its law was last checked, which says more than when it was last read. */
  lastChecked?: string | null
}

type Collection = 'case-studies' | 'policies' | 'guidance'

/** What the page of a publication starts from: its document as a visitor may see it, its address and its `<head>`. */
export function publicationRoute<Doc extends Publication>(
  collection: Collection,
  readDocument: (slug: string) => Promise<Doc | null>,
) {
  const read = async ({ params }: SlugProps) => {
    const slug = slugParam((await params).slug)
    const path = documentUrl(collection, slug) ?? `/${collection}`
    const doc = await readDocument(slug)
    return { slug, path, doc, modified: doc?.lastChecked ?? doc?.reviewedAt }
  }
  const generateMetadata = async (props: SlugProps): Promise<Metadata> => {
    const { doc, slug, path, modified } = await read(props)
    if (!doc) return MISSING
    const { title, summary: description, publishedAt: published } = doc
    return documentHead({ title, description, path, published, modified, card: { collection, slug } })
  }
  return { read, generateMetadata }
}
