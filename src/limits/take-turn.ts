import type { Payload } from 'payload'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { sealOf } from '@/lib/seal'
import { limiterFor } from './limit-store'
import type { Limit } from './limits'
import { type Wait, waitOf } from './wait'

/** A limit and whom it counts: a network, an e-mail address, both. */
export interface Turn {
  limit: Limit
  key: string
}

const hidden = (payload: Payload, key: string) => sealOf(payload.secret, `limit ${key}`)

async function take(payload: Payload, { limit, key }: Turn): Promise<Wait | undefined> {
  try {
    await limiterFor(payload, limit).consume(hidden(payload, key))
    return undefined
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return waitOf(reason.msBeforeNext)
    throw reason
  }
}

/** Takes a turn under each limit. Undefined when all allow it, otherwise the longest wait. */
export async function takeTurns(payload: Payload, turns: Turn[]): Promise<Wait | undefined> {
  const waits = await Promise.all(turns.map((turn) => take(payload, turn)))
  const longest = Math.max(...waits.map((wait) => wait?.seconds ?? 0))
  return waits.find((wait) => wait?.seconds === longest)
}

/** What was tried succeeded, and counts for nothing. */
export async function giveBackTurns(payload: Payload, turns: Turn[]): Promise<void> {
  await Promise.all(turns.map(({ limit, key }) => limiterFor(payload, limit).reward(hidden(payload, key), 1)))
}
