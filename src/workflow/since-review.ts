import type { PayloadRequest, Where } from 'payload'
import type { Place } from './review-notes'

const REVIEWS = ['approve', 'ask-changes', 'publish']

async function versionOf({ collection, id }: Place, where: Where, sort: string, req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, where] },
    sort,
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  return docs[0]
}

/** Where the admin shows, side by side, what changed since somebody last reviewed it; undefined when nothing did. */
export async function changesSinceReview(place: Place, req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.db.find<{ createdAt: string }>({
    collection: 'moves',
    where: { and: [{ 'document.value': { equals: place.id } }, { move: { in: REVIEWS } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  const review = docs[0]
  if (!review) return undefined
  // A step is written down just before its version is saved, in the same transaction.
  const since: Where = { updatedAt: { greater_than_equal: review.createdAt } }
  const reviewed = await versionOf(place, since, 'updatedAt', req)
  const latest = await versionOf(place, { latest: { equals: true } }, '-updatedAt', req)
  if (!reviewed || !latest || reviewed.id === latest.id) return undefined
  return `/admin/collections/${place.collection}/${place.id}/versions/${latest.id}?versionFrom=${reviewed.id}`
}
