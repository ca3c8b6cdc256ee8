import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload'
import { type AskedMove, askMove, type OnItsWay, stepOf } from './asked-move'
import { isMoveName, refusalOf, stepAfter } from './model'
import { notify } from './notify'
import { refuseStale } from './refuse-stale'
import { Refused } from './refused'
import { moverOf, standingOf } from './who'

interface Place {
  collection: CollectionSlug
  id: string
}

/** The latest version, a draft of something published included; the server asks, so the caller checks the right. */
async function latestOf({ collection, id }: Place, req: PayloadRequest): Promise<OnItsWay> {
  const document = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!document) throw new NotFound(req.t)
  return document as OnItsWay
}

/** What the save of a step must say beside the step itself. */
function dataOf({ name }: AskedMove, now: Date): { data: object; draft: boolean } {
  if (name === 'publish') return { data: { _status: 'published' }, draft: false }
  if (name === 'unpublish' || name === 'retire') return { data: { _status: 'draft' }, draft: false }
  if (name === 'confirm') return { data: { _status: 'published', ...checkedNow(now) }, draft: false }
  return { data: {}, draft: true }
}

function checkedNow(now: Date) {
  const next = new Date(now)
  next.setUTCFullYear(next.getUTCFullYear() + 1)
  return { reviewedAt: now.toISOString(), nextReview: next.toISOString() }
}

/**
 * Takes a step of a document for whoever asks, in the transaction of `req`. `base` is the version that they have read.
 * Throws what they cannot do, in words.
 */
export async function takeMove(
  place: Place,
  move: AskedMove,
  req: PayloadRequest,
  base?: unknown,
): Promise<OnItsWay> {
  const before = await latestOf(place, req)
  await refuseStale({
    collection: req.payload.collections[place.collection].config,
    base,
    latest: before,
    req,
  })
  if (isMoveName(move.name)) {
    const refusal = refusalOf(move.name, standingOf(place.collection, before), moverOf(req, before))
    if (refusal) throw new Refused(refusal, 409)
  }
  const after = await saveMove(place, move, before, req)
  await notify({ ...place, move, before, after }, req)
  return after
}

/** Takes a step of the hub itself, and tells those whom it concerns. */
export async function takeHubsMove(place: Place, move: AskedMove, req: PayloadRequest): Promise<void> {
  const before = await latestOf(place, req)
  const after = await saveMove(place, move, before, req)
  await notify({ ...place, move, before, after }, req)
}

/** Takes a step without asking whether somebody may: for the hub's own steps. */
export async function saveMove(
  { collection, id }: Place,
  move: AskedMove,
  before: OnItsWay,
  req: PayloadRequest,
): Promise<OnItsWay> {
  const { data, draft } = dataOf(move, new Date())
  const staysPublished =
    stepOf(before) === 'published' &&
    (!isMoveName(move.name) || stepAfter(move.name, 'published') === 'published')
  const saved = await req.payload.update({
    collection,
    id,
    data: { ...data, ...(staysPublished && { _status: 'published' }) } as never,
    draft: draft && !staysPublished,
    depth: 0,
    overrideAccess: true,
    context: askMove(move),
    req,
  })
  return saved as OnItsWay
}
