import type { Collection, Db, ObjectId } from 'mongodb'
import { prepareCollection } from '@/database/mongo'
import { DAY } from '@/lib/days'

/** A mail on its way. Once it has been handed over, or given up, its address and text are gone. */
export interface OutboxRow {
  _id: ObjectId
  kind: string
  state: 'queued' | 'sent' | 'refused' | 'given-up'
  to?: string
  subject?: string
  text?: string
  html?: string
  attempts: number
  queuedAt: Date
  /** When it is tried next. */
  dueAt: Date
  /** When MongoDB removes the row. */
  removeAt: Date
  /** Code of the last failure, such as `ECONNREFUSED` or `550`; never the server's words, which name people. */
  fault?: string
}

/** How long it is tried to hand over a mail, milliseconds. */
export const PATIENCE = 3 * DAY
/** How long a row is kept, milliseconds. */
export const KEPT = 30 * DAY

export function outboxRows(db: Db): Collection<OutboxRow> {
  return db.collection<OutboxRow>('outbox')
}

export interface OutboxState {
  queued: number
  /** When the mail that has waited longest was queued. */
  oldest: Date | null
  fault: string | null
  /** Mails of the last thirty days that no server took. */
  lost: number
}

/** What staff should know about mail that has not gone out. */
export async function outboxState(db: Db): Promise<OutboxState> {
  const rows = outboxRows(db)
  const first = await rows.findOne({ state: 'queued' }, { sort: { queuedAt: 1 } })
  return {
    queued: await rows.countDocuments({ state: 'queued' }),
    oldest: first?.queuedAt ?? null,
    fault: first?.fault ?? null,
    lost: await rows.countDocuments({ state: { $in: ['refused', 'given-up'] } }),
  }
}

export function prepareOutbox(db: Db): Promise<void> {
  return prepareCollection(db, 'outbox', [
    { key: { state: 1, dueAt: 1 } },
    { key: { removeAt: 1 }, expireAfterSeconds: 0 },
  ])
}
