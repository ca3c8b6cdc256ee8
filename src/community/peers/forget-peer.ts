import type { PayloadRequest, Where } from 'payload'
import { mongoOf, sessionOf } from '@/database/mongo'
import { outboxRows } from '@/email/outbox'

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Takes an employer out of everything between peers, in the caller's transaction: also mail that waits. */
export async function forgetPeer(organisation: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const own = { organisation: { equals: organisation } }
  const { docs } = await payload.find({
    collection: 'peer-profiles',
    where: own,
    depth: 0,
    pagination: false,
    req,
  })
  for (const { mailbox } of docs) {
    const either = [{ to: mailbox }, { text: { $regex: literally(mailbox) } }]
    const waiting = { kind: 'peer', state: 'queued' as const, $or: either }
    await outboxRows(mongoOf(payload)).deleteMany(waiting, { session: await sessionOf(req) })
  }
  await payload.db.deleteMany({ collection: 'peer-profiles', where: own, req })
  const sides: Where[] = [{ first: { equals: organisation } }, { second: { equals: organisation } }]
  await payload.db.deleteMany({ collection: 'peer-matches', where: { or: sides }, req })
}
