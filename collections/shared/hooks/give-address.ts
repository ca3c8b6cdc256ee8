import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { slugsLike, wantedSlug } from '@/lib/slug'
import { isAutosave } from './is-autosave'

/** Addresses of the site itself, which a page at the root must not hide. */
const RESERVED = new Set([
  'account',
  'admin',
  'api',
  'case-studies',
  'community',
  'feeds',
  'guidance',
  'health',
  'organisations',
  'policies',
  'search',
  'suggest',
  'topics',
])

interface Place {
  collection: CollectionSlug
  id: string | number | undefined
  req: PayloadRequest
}

async function isFree(slug: string, { collection, id, req }: Place): Promise<boolean> {
  if (collection === 'pages' && RESERVED.has(slug)) return false
  const same: Where = { or: [{ slug: { equals: slug } }, { previousSlugs: { in: [slug] } }] }
  const others: Where = id === undefined ? same : { and: [same, { id: { not_equals: id } }] }
  return (await req.payload.db.findOne({ collection, where: others, req, select: { slug: true } })) === null
}

/** The first of `slug`, `slug-2`, `slug-3` … that no other document has or had. */
async function firstFree(slug: string, place: Place): Promise<string> {
  for (const candidate of slugsLike(slug)) if (await isFree(candidate, place)) return candidate
  return slug
}

interface Before {
  id?: string
  title?: string
  slug?: string
  publishedAt?: string
  _status?: string
}

/**
 * Makes the address from the title while nobody has typed one, and keeps it unique. Two documents made at the same
 * moment still meet in the unique index; the request that loses is run again.
 */
export const giveAddress: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = originalDoc as Before | undefined
  const wanted = wantedSlug({
    given: data,
    before,
    published: Boolean(before?.publishedAt),
    autosave: isAutosave(req),
  })
  if (!wanted) return { ...data, slug: undefined }
  // Nobody else can have taken what is published; a copy begins with the address of another document.
  const isHeld = operation === 'update' && before?._status === 'published'
  if (wanted === before?.slug && (isHeld || data._status !== 'published')) return { ...data, slug: wanted }
  const slug = await firstFree(wanted, { collection: collection.slug, id: before?.id, req })
  return { ...data, slug }
}
