import type { Collection } from 'mongodb'
import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'

/** Beside Payload's collections, so that no interface, version or search of staff reaches it. */
export interface SecondFactorRow {
  /** The account's id. */
  _id: string
  /** Encrypted with PAYLOAD_SECRET. */
  secret: string
  /** Hashes of the recovery codes that are left. */
  recovery: string[]
  /** The period whose code was used last: no code is taken twice. */
  lastStep: number
}

export const secondFactorRows = (payload: Payload): Collection<SecondFactorRow> =>
  mongoOf(payload).collection<SecondFactorRow>('second-factors')
