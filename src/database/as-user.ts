import type { TypedUser } from 'payload'
import { guardedReader, type Reader } from './guarded-client'
import { payloadClient } from './payload-client'

/** Reads as `user`, with the access rules on. Throws `DatabaseAway` when MongoDB cannot be reached. */
export async function asUser(user: TypedUser): Promise<Reader> {
  return guardedReader(await payloadClient(), user)
}
