import { type CollectionBeforeDeleteHook, createLocalReq, type PayloadRequest, type Where } from 'payload'
import { mongoOf, sessionOf } from '@/database/mongo'
import { outboxRows } from '@/email/outbox'
import { forgetPeer } from './peers/forget-peer'
import { forgetQuestions } from './questions/forget-questions'
import { takeBackCases } from './take-back-cases'

/** Of people who represent the employer, or were asked to. */
async function addressesOf(where: Where, req: PayloadRequest): Promise<string[]> {
  const to: string[] = []
  for (const collection of ['users', 'invitations', 'share-links'] as const) {
    const select = { email: true } as const
    const { docs } = await req.payload.find({ collection, where, select, depth: 0, pagination: false, req })
    to.push(...docs.map(({ email }) => email))
  }
  return to
}

/** Waiting mail to these people or about these documents goes, in the same transaction. */
async function takeBackMail(to: string[], about: string[], req: PayloadRequest): Promise<void> {
  const either = [{ to: { $in: to } }, ...about.map((id) => ({ text: { $regex: id } }))]
  await outboxRows(mongoOf(req.payload)).deleteMany({ $or: either }, { session: await sessionOf(req) })
}

const RECORDS = ['shares', 'share-links', 'reflections', 'steps', 'indicators', 'meeting-answers'] as const

/** Everything that an employer noted, its people, invitations and waiting mail, in the caller's transaction. */
export async function forgetRecords(organisation: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const where = { organisation: { equals: organisation } }
  const to = await addressesOf(where, req)
  for (const collection of RECORDS) await payload.db.deleteMany({ collection, where, req })
  await forgetQuestions(organisation, req)
  await forgetPeer(organisation, req)
  await payload.delete({ collection: 'invitations', where, req })
  await payload.delete({ collection: 'interests', where: { invitedAs: { equals: organisation } }, req })
  await payload.delete({ collection: 'users', where, req })
  await takeBackMail(to, [], req)
}

/**
 * Before an employer's entry is deleted, by its lead or by staff: its records and people go, and what case studies say of it,
 * in the same transaction.
 */
export const forgetEmployer: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload, transactionID } = req
  const organisation = String(id)
  // As the hub itself: what the person who deletes may do to each of these records is no question any more.
  const server = await createLocalReq({ req: { transactionID } as Partial<PayloadRequest> }, payload)
  await forgetRecords(organisation, server)
  const gone = await takeBackCases(organisation, server)
  if (gone.length > 0) await takeBackMail([], gone, server)
}
