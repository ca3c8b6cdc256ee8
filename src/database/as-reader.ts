import type { Payload } from 'payload'
import { guardedReader, type Reader } from './guarded-client'
import { payloadClient } from './payload-client'
import { rememberGlobals } from './remembered-globals'

export type { Reader } from './guarded-client'

const readers = new WeakMap<Payload, Reader>()

/** Reads as an anonymous reader of the public site. Throws `DatabaseAway` when MongoDB cannot be reached. */
export async function asReader(): Promise<Reader> {
  const payload = await payloadClient()
  const known = readers.get(payload)
  if (known) return known
  const reader = guardedReader(payload, null)
  const remembering = { ...reader, findGlobal: rememberGlobals(reader.findGlobal) }
  readers.set(payload, remembering)
  return remembering
}
