import { createHash } from 'node:crypto'
import type { SearchRecord } from './record'

/** Tells whether an index elsewhere holds a record as it is now. */
export function digestOf(record: SearchRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 16)
}
