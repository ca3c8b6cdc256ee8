import type { Collection } from 'mongodb'
import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import type { Linking } from './linked-documents'
import type { Standing } from './standing'

export interface LinkRow extends Partial<Standing> {
  url: string
  documents: Linking[]
  checkedAt?: Date
  createdAt: Date
  updatedAt: Date
}

export const linkRows = (payload: Payload): Collection<LinkRow> =>
  mongoOf(payload).collection<LinkRow>('external-links')

/** Keeps one row for each address that readers can follow, and none for what no document links to any more. */
export async function keepRows(payload: Payload, linked: Map<string, Linking[]>, now: Date): Promise<void> {
  const rows = linkRows(payload)
  const writes = [...linked].map(([url, documents]) => ({
    updateOne: {
      filter: { url },
      update: {
        $set: { documents, updatedAt: now },
        $setOnInsert: { createdAt: now, state: 'unsure' as const, faults: 0 },
      },
      upsert: true,
    },
  }))
  if (writes.length > 0) await rows.bulkWrite(writes, { ordered: false })
  await rows.deleteMany({ url: { $nin: [...linked.keys()] } })
}

/** What is broken is looked at each night, then what was never looked at, then what was longest ago. */
export async function dueRows(payload: Payload, before: Date, most: number): Promise<LinkRow[]> {
  const due = { $or: [{ checkedAt: { $exists: false } }, { checkedAt: { $lt: before } }] }
  const rows = await linkRows(payload).find(due).sort({ faults: -1, checkedAt: 1 }).limit(most).toArray()
  return rows
}
