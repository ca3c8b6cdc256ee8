import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { DatabaseAway } from './database-away'

const PAUSE_MS = 250

/**
 * The Payload of this process, connected to a replica set. While MongoDB is away it tries again for `waitMs`
 * (`Infinity`: until it is back) and then throws `DatabaseAway`; the next call starts afresh.
 * Access rules are overridden unless told otherwise: readers and members use `asReader` and `asUser`.
 */
export async function payloadClient({ waitMs = 3000 } = {}): Promise<Payload> {
  const until = Date.now() + waitMs
  for (;;) {
    try {
      return await getPayload({ config })
    } catch (error) {
      if (!(error instanceof DatabaseAway) || Date.now() + PAUSE_MS > until) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
