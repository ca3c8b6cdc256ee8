import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { type OutboxRow, outboxRows } from '@/email/outbox'

/** The mail that was queued last for an address. */
export async function lastMail(to: string): Promise<OutboxRow> {
  const rows = outboxRows(mongoOf(await payloadClient()))
  const row = await rows.findOne({ to }, { sort: { queuedAt: -1, _id: -1 } })
  if (!row) throw new Error(`No mail was queued for ${to}`)
  return row
}
