import { payloadClient } from '@/database/payload-client'
import { knownNetwork } from './asking-network'
import { LIMITS } from './limits'
import { type Turn, takeTurns } from './take-turn'
import type { Wait } from './wait'

const COOKIE = /(?:^|;\s*)payload-token=([^;]+)/

/** A session is what the sender says it is: one that is made up writes nothing, and counts for its network. */
function turnsOf(headers: Headers): Turn[] {
  const session = headers.get('authorization') ?? COOKIE.exec(headers.get('cookie') ?? '')?.[1]
  const network = knownNetwork()
  const ofNetwork = session ? LIMITS.writeByOffice : LIMITS.writeByNetwork
  return [
    ...(session ? [{ limit: LIMITS.writeBySession, key: session }] : []),
    ...(network ? [{ limit: ofNetwork, key: network }] : []),
  ]
}

/** Counts something that is sent to the programming interface. Undefined: go on. Throws `DatabaseAway`. */
export async function limitWrite(headers: Headers): Promise<Wait | undefined> {
  return takeTurns(await payloadClient(), turnsOf(headers))
}
