import { guardedReader, type Reader } from './guarded-client'
import { payloadClient } from './payload-client'

export type { Reader } from './guarded-client'

/** Reads as an anonymous reader of the public site. Throws `DatabaseAway` when MongoDB cannot be reached. */
export async function asReader(): Promise<Reader> {
  return guardedReader(await payloadClient(), null)
}
