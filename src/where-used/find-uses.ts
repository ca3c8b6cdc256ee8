import type { CollectionSlug, GlobalSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { relationsIn } from '@/lib/relations'
import { walkDocument } from '@/lib/walk-document'

export interface Place {
  collection: CollectionSlug
  id: string
}

/** A document that names, links to or shows another. */
export interface Use {
  /** In the admin. */
  href: string
  title: string
  /** What it is, such as “Case study”. */
  kind: string
  /** Readers have it before them; otherwise it is in a draft. */
  isPublic: boolean
}

/** More than anybody reads through before removing something. */
const MOST = 50

/** What staff write, and the people who belong to an employer. What members keep for themselves is nobody's to count. */
const holds = ({ slug, flattenedFields }: SanitizedCollectionConfig) =>
  slug === 'users' || flattenedFields.some(({ name }) => name === 'slug')

/** How a document of this collection would point at the place; undefined when it cannot. */
function pointing(
  { flattenedFields }: SanitizedCollectionConfig,
  { collection, id }: Place,
): Where | undefined {
  const ways: Where[] = relationsIn(flattenedFields)
    .filter(({ to }) => to.includes(collection))
    .map(({ path, polymorphic }) => ({ [polymorphic ? `${path}.value` : path]: { equals: id } }))
  const has = (field: string) => flattenedFields.some(({ name }) => name === field)
  if (collection === 'media' && has('mediaUsed')) ways.push({ mediaUsed: { in: [id] } })
  if (has('linksTo')) ways.push({ linksTo: { in: [`${collection}/${id}`] } })
  return ways.length > 0 ? { and: [{ or: ways }, { id: { not_equals: id } }] } : undefined
}

interface Found {
  id: string
  title?: string
  name?: string
  _status?: string
}

async function find(config: SanitizedCollectionConfig, where: Where, draft: boolean, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: config.slug as 'guidance',
    where,
    draft,
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { title: true, name: true, _status: true } as never,
    overrideAccess: true,
    req,
  })
  return docs as Found[]
}

const labelOf = ({ labels, slug }: SanitizedCollectionConfig) =>
  typeof labels.singular === 'string' ? labels.singular : slug

async function usesIn(config: SanitizedCollectionConfig, place: Place, req: PayloadRequest): Promise<Use[]> {
  const where = pointing(config, place)
  if (!where) return []
  const stored = await find(config, where, false, req)
  const newest = config.versions?.drafts ? await find(config, where, true, req) : []
  const isPublic = new Set(stored.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  const all = new Map([...stored, ...newest].map((found) => [found.id, found]))
  return [...all.values()].map(({ id, title, name }) => ({
    href: `/admin/collections/${config.slug}/${id}`,
    title: title || name || 'Untitled',
    kind: labelOf(config),
    isPublic: isPublic.has(id),
  }))
}

async function usesInSettings(place: Place, req: PayloadRequest): Promise<Use[]> {
  const found = await Promise.all(
    req.payload.config.globals.map(async ({ slug, label, flattenedFields }) => {
      const stored = await req.payload.findGlobal({
        slug: slug as GlobalSlug,
        depth: 0,
        overrideAccess: true,
        req,
      })
      const { pointers } = walkDocument(flattenedFields, { ...stored })
      const points = pointers.some(({ collection, id }) => collection === place.collection && id === place.id)
      const title = typeof label === 'string' ? label : slug
      return points ? [{ href: `/admin/globals/${slug}`, title, kind: 'Settings', isPublic: true }] : []
    }),
  )
  return found.flat()
}

/**
 * Where a document or file is used: relations, pictures and links in texts, in what is published and in the newest
 * drafts, not in the trash. What readers see first.
 */
export async function findUses(place: Place, req: PayloadRequest): Promise<Use[]> {
  const uses: Use[] = []
  // One after the other: inside a transaction two commands at once are one too many.
  for (const { config } of Object.values(req.payload.collections).filter((each) => holds(each.config)))
    uses.push(...(await usesIn(config, place, req)))
  uses.push(...(await usesInSettings(place, req)))
  return uses.sort((one, other) => Number(other.isPublic) - Number(one.isPublic))
}
