import type { CollectionSlug, Where } from 'payload'
import type { CaseStudy, Guidance, Policy } from '@/payload-types'
import type { PanelContent, PanelContext, PanelItem, PanelList } from './panel'

const TYPES = [
  { slug: 'case-studies', label: 'Case study', plural: 'Case studies' },
  { slug: 'policies', label: 'Policy', plural: 'Policies' },
  { slug: 'guidance', label: 'Guidance', plural: 'Guidance' },
] as const
type Slug = (typeof TYPES)[number]['slug']

export type Publication = CaseStudy | Policy | Guidance

interface Asked {
  where: Where
  /** The newest text of each, drafts of what is published included. */
  draft: boolean
  sort: 'updatedAt' | '-updatedAt' | 'nextReview' | 'publishAt'
  detail(document: Publication, type: string): string
  empty: string
}

const SHOWN = 5

async function ofType({ payload, user }: PanelContext, slug: Slug, { where, draft, sort }: Asked) {
  const { docs, totalDocs } = await payload.find({
    collection: slug,
    where,
    draft,
    sort,
    limit: SHOWN,
    depth: 1,
    overrideAccess: false,
    user,
  })
  return { docs: docs as Publication[], count: totalDocs }
}

/** `where[or][0][and][0][step][equals]=in-review`, as Payload reads it. */
function pairs(path: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${path}[${key}]`, inner))
}

/** The address of Payload's list with only those that `where` matches; its filters are one or of ands. */
export function listOf(slug: CollectionSlug, where: Where): string {
  const or = (where.or ?? [where]).map((each) => ({ and: each.and ?? [each] }))
  return `/admin/collections/${slug}?${new URLSearchParams(pairs('where', { or }))}`
}

/** A publication by name, leading to where it is written; by its id alone once it is gone. */
export function publicationItem(slug: Slug, document: Publication | string, detail: string): PanelItem {
  const { id, title } = typeof document === 'string' ? { id: document } : document
  return { label: title || 'Untitled', href: `/admin/collections/${slug}/${id}`, detail }
}

/** Case studies, policies and guidance that match, the first few of them by name and each type as a list. */
export async function publicationsWhere(context: PanelContext, asked: Asked): Promise<PanelContent> {
  const found = await Promise.all(
    TYPES.map(async (type) => ({ ...type, ...(await ofType(context, type.slug, asked)) })),
  )
  const key = asked.sort.replace('-', '') as 'updatedAt' | 'nextReview' | 'publishAt'
  const order = asked.sort.startsWith('-') ? -1 : 1
  const all = found
    .flatMap(({ docs, slug, label }) => docs.map((document) => ({ document, slug, label })))
    .sort((one, other) => order * String(one.document[key]).localeCompare(String(other.document[key])))
  const items = all
    .slice(0, SHOWN)
    .map(({ document, slug, label }) => publicationItem(slug, document, asked.detail(document, label)))
  const lists: PanelList[] = found
    .filter(({ count }) => count > 0)
    .map(({ slug, plural, count }) => ({ label: plural, count, href: listOf(slug, asked.where) }))
  const count = found.reduce((sum, each) => sum + each.count, 0)
  return { count, items, lists, empty: asked.empty }
}
