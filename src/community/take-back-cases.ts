import { ObjectId } from 'mongodb'
import type { PayloadRequest, Where } from 'payload'
import { mongoOf, sessionOf } from '@/database/mongo'

const NO_CONSENT = { givenBy: null, role: null, purpose: null, date: null, until: null }

/** Of the newest text and of the one that readers have, which may differ. */
async function idsWhere(where: Where, req: PayloadRequest): Promise<string[]> {
  const find = (draft: boolean) =>
    req.payload.find({
      collection: 'case-studies',
      where,
      draft,
      trash: true,
      select: { title: true },
      depth: 0,
      pagination: false,
      req,
    })
  const [newest, live] = [await find(true), await find(false)]
  return [...new Set([...newest.docs, ...live.docs].map(({ id }) => id))]
}

/** Where documents of the library name an employer. A policy stays: what it says is public and about work. */
const NAMING = [
  ['case-studies', 'organisation'],
  ['case-studies', 'sourceOrganisation'],
  ['policies', 'organisation'],
] as const

/** Every version that was kept loses the employer; no hook and no new version, in the same transaction. */
async function forgetInVersions(organisation: string, req: PayloadRequest): Promise<void> {
  const session = await sessionOf(req)
  const db = mongoOf(req.payload)
  const id = { $in: [organisation, ObjectId.createFromHexString(organisation)] as never[] }
  for (const [name, field] of NAMING) {
    await db
      .collection(`_${name}_versions`)
      .updateMany({ [`version.${field}`]: id }, { $set: { [`version.${field}`]: null } }, { session })
    await db.collection(name).updateMany({ [field]: id }, { $set: { [field]: null } }, { session })
  }
}

/** What was asked and answered about them, names of people included. */
async function forgetAnswers(ids: string[], req: PayloadRequest): Promise<void> {
  const document = { document: { in: ids } }
  const inMany = { 'document.value': { in: ids } }
  await req.payload.db.deleteMany({ collection: 'sign-offs', where: document, req })
  await req.payload.db.deleteMany({ collection: 'disclosure-overrides', where: document, req })
  await req.payload.db.deleteMany({ collection: 'preview-links', where: inMany, req })
}

/**
 * What the hub still has of an employer that is deleted: a practice that it shared and nobody published goes; published
 * work with its name goes back to staff without name or consent; an anonymous one stays, and nobody knows any more whose
 * it is. Gives the ids of those that went.
 */
export async function takeBackCases(organisation: string, req: PayloadRequest): Promise<string[]> {
  const { payload } = req
  const named: Where = { organisation: { equals: organisation } }
  const theirs: Where = { or: [named, { sourceOrganisation: { equals: organisation } }] }
  const unpublished: Where[] = [{ sharedByMember: { equals: true } }, { publishedAt: { exists: false } }]
  const gone = await idsWhere({ and: [theirs, ...unpublished] }, req)
  const steps = { 'document.value': { in: gone } }
  await payload.db.deleteMany({ collection: 'moves', where: steps, req })
  for (const id of gone) await payload.delete({ collection: 'case-studies', id, trash: true, depth: 0, req })
  const known = await idsWhere(named, req)
  await forgetAnswers([...gone, ...known], req)
  for (const id of known) {
    const data = { organisation: null, consent: NO_CONSENT, _status: 'draft' as const }
    await payload.update({ collection: 'case-studies', id, data, depth: 0, trash: true, req })
  }
  await forgetInVersions(organisation, req)
  return gone
}
