import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { mongoOf, sessionOf } from '@/database/mongo'
import type { AskedMove } from '@/workflow/asked-move'
import type { OtherAction } from './actions'

export interface Deed {
  action: OtherAction | Exclude<AskedMove['name'], 'edit'>
  /** The collection or global that it was done to. */
  kind: string
  /** The document; a global has none. */
  id?: string
}

/** How long further changes of one document by one person count as the one that is written down, milliseconds. */
const ONE_SITTING = 15 * 60_000

/**
 * Writes down who did what to which document or person, in the caller's transaction: no title, no text. `by`: the id of
 * whoever did it, null for the hub and for people without an account. Everything in one question to MongoDB, because
 * a save waits for it.
 */
export async function noteActivity(
  deeds: Deed | Deed[],
  req: PayloadRequest,
  by: string | null = req.user ? String(req.user.id) : null,
): Promise<void> {
  const rows = [deeds].flat().map((deed) => rowOf(deed, by))
  if (rows.length === 0) return
  const session = await sessionOf(req)
  await mongoOf(req.payload)
    .collection('activity')
    .bulkWrite(rows.map(unlessWritten), session ? { session } : {})
}

function rowOf({ action, kind, id }: Deed, by: string | null) {
  return { action, kind, document: id ?? null, by: by === null ? null : new ObjectId(by) }
}

/** A form saves by itself every few seconds: its changes are told once. Everything else is told each time. */
function unlessWritten(row: ReturnType<typeof rowOf>) {
  const at = new Date()
  const sitting = { ...row, createdAt: { $gt: new Date(at.getTime() - ONE_SITTING) } }
  const filter = row.action === 'change' ? sitting : { _id: new ObjectId() }
  const update = { $setOnInsert: { ...row, createdAt: at, updatedAt: at } }
  return { updateOne: { filter, update, upsert: true } }
}
