import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { env } from '@/config/env'
import { DatabaseAway } from './database-away'
import { reachableAddress } from './reachable-address'

const PAUSE_MS = 250

let opened = false

/**
 * The Payload of this process, connected to a replica set. While MongoDB is away it tries again for `waitMs`
 * (`Infinity`: until it is back) and then throws `DatabaseAway`; the next call starts afresh.
 * Access rules are overridden unless told otherwise: readers and members use `asReader` and `asUser`.
 */
export async function payloadClient({ waitMs = 3000 } = {}): Promise<Payload> {
  const until = Date.now() + waitMs
  for (;;) {
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof DatabaseAway) || Date.now() + PAUSE_MS > until) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}

/** Payload is only begun once MongoDB answers: each start that fails leaves all its models and a connection behind. */
async function open(): Promise<Payload> {
  const { DATABASE_URI } = env()
  if (!opened && DATABASE_URI) await reachableAddress(DATABASE_URI)
  const payload = await getPayload({ config })
  opened = true
  return payload
}
