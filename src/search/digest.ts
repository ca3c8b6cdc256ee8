import { createHash } from 'node:crypto'
import type { SearchRecord } from './record'
import { isOverdue } from './standing/standing'

/** Tells whether an index elsewhere holds a record as it is now, also when nothing but its review date has come. */
export function digestOf(record: SearchRecord): string {
  const held = { ...record, overdue: isOverdue(record, new Date()) }
  return createHash('sha256').update(JSON.stringify(held)).digest('base64url').slice(0, 16)
}
