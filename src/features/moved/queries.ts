import { asReader } from '@/database/as-reader'
import { documentUrl } from '@/lib/document-url'

type Moving = 'case-studies' | 'policies' | 'guidance' | 'topics' | 'organisations' | 'meetings' | 'pages'

/** The path of the public document that once had this slug, or null. */
export async function movedTo(collection: Moving, slug: string): Promise<string | null> {
  const reader = await asReader()
  const { docs } = await reader.find({
    collection,
    where: { previousSlugs: { in: [slug] } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const now = docs[0]?.slug
  return (now && documentUrl(collection, now)) || null
}
