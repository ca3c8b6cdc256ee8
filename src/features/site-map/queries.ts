import { asReader } from '@/database/as-reader'
import { documentUrl } from '@/lib/document-url'
import { kebab } from '@/lib/rich-text'
import type { Entry } from './model'

const COLLECTIONS = [
  'case-studies',
  'policies',
  'guidance',
  'topics',
  'organisations',
  'meetings',
  'pages',
] as const

/** Documents read at once; bounds memory while a large site is listed. */
const BATCH = 1000

/** Every public document with its path and when it last changed. */
export async function readEntries(): Promise<Entry[]> {
  const lists: Entry[][] = []
  for (const collection of COLLECTIONS) lists.push(await entriesOf(collection))
  return lists.flat()
}

async function entriesOf(collection: (typeof COLLECTIONS)[number]): Promise<Entry[]> {
  const reader = await asReader()
  const entries: Entry[] = []
  for (let page = 1, more = true; more; page++) {
    const { docs, hasNextPage } = await reader.find({
      collection,
      select: {
        slug: true,
        updatedAt: true,
        ...(collection === 'guidance' && { parts: { title: true, slug: true } }),
      },
      sort: 'id',
      depth: 0,
      limit: BATCH,
      page,
    })
    entries.push(...docs.flatMap((doc) => entriesFor(collection, doc as Listed)))
    more = hasNextPage
  }
  return entries
}

interface Listed {
  slug?: string | null
  updatedAt: string
  parts?: { title?: string | null; slug?: string | null }[] | null
}

/** The document and, for guidance, each of its parts. */
function entriesFor(collection: string, { slug, updatedAt, parts }: Listed): Entry[] {
  const path = slug && documentUrl(collection, slug)
  if (!path) return []
  const inside = (parts ?? []).flatMap((part) => {
    const own = part.slug || kebab(part.title ?? '')
    return own ? [{ path: `${path}/${encodeURIComponent(own)}`, updatedAt }] : []
  })
  return [{ path, updatedAt }, ...inside]
}
