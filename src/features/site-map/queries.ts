import { asReader } from '@/database/as-reader'
import { documentUrl } from '@/lib/document-url'
import { kebab } from '@/lib/rich-text'
import { DOCUMENTS_IN_FILE, type Entry } from './model'

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

type Listed = (typeof COLLECTIONS)[number]

export const isListed = (collection: string): collection is Listed =>
  COLLECTIONS.some((name) => name === collection)

/** How many public documents there are, by collection. */
export async function countDocuments(): Promise<Map<string, number>> {
  const reader = await asReader()
  const counts = COLLECTIONS.map(
    async (collection): Promise<[string, number]> => [collection, await reader.count({ collection })],
  )
  return new Map(await Promise.all(counts))
}

/** When a public document last changed, ISO 8601. */
export async function readNewest(): Promise<string | undefined> {
  const reader = await asReader()
  const found = COLLECTIONS.map((collection) =>
    reader.find({
      collection,
      select: { updatedAt: true },
      sort: '-updatedAt',
      depth: 0,
      limit: 1,
      pagination: false,
    }),
  )
  const times = (await Promise.all(found)).flatMap(({ docs }) => docs.map(({ updatedAt }) => updatedAt))
  return times.sort().at(-1)
}

/** Every public document with its path and when it last changed. */
export async function readEntries(): Promise<Entry[]> {
  const lists: Entry[][] = []
  for (const collection of COLLECTIONS) lists.push(await entriesOf(collection))
  return lists.flat()
}

/** The documents of one file of a large site. */
export function readEntriesOf(collection: Listed, number: number): Promise<Entry[]> {
  const batches = DOCUMENTS_IN_FILE / BATCH
  return entriesOf(collection, { first: (number - 1) * batches + 1, batches })
}

async function entriesOf(
  collection: Listed,
  { first = 1, batches = Number.POSITIVE_INFINITY } = {},
): Promise<Entry[]> {
  const reader = await asReader()
  const entries: Entry[] = []
  for (let page = first, more = true; more && page < first + batches; page++) {
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
    entries.push(...docs.flatMap((doc) => entriesFor(collection, doc as Dated)))
    more = hasNextPage
  }
  return entries
}

interface Dated {
  slug?: string | null
  updatedAt: string
  parts?: { title?: string | null; slug?: string | null }[] | null
}

/** The document and, for guidance, each of its parts. */
function entriesFor(collection: string, { slug, updatedAt, parts }: Dated): Entry[] {
  const path = slug && documentUrl(collection, slug)
  if (!path) return []
  const inside = (parts ?? []).flatMap((part) => {
    const own = part.slug || kebab(part.title ?? '')
    return own ? [{ path: `${path}/${encodeURIComponent(own)}`, updatedAt }] : []
  })
  return [{ path, updatedAt }, ...inside]
}
