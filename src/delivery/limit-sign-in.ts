import type { IncomingMessage, ServerResponse } from 'node:http'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './client-network'
import type { Refusal } from './refusal'

/** Addresses at which a password or a mailbox can be tried, and how often a network may fail there. */
const DOORS = new Map([
  ['/api/users/login', 'sign-in'],
  ['/api/users/forgot-password', 'forgotten'],
  ['/api/users/reset-password', 'sign-in'],
])
const FAILURES = 20
const WINDOW_SECONDS = 15 * 60

/** Counts failed attempts by network, never by account: nobody can lock somebody else out. */
export class SignInLimit {
  constructor(
    private readonly limiter: RateLimiterAbstract = new RateLimiterMemory({
      points: FAILURES,
      duration: WINDOW_SECONDS,
    }),
  ) {}

  /** Refuses, or counts an attempt that is taken back when the answer is a success. */
  async check(req: IncomingMessage, res: ServerResponse, path: string): Promise<Refusal | undefined> {
    const door = req.method === 'POST' ? DOORS.get(path.replace(/\/$/, '')) : undefined
    if (!door) return undefined
    const key = `${door} ${networkOf(req.socket.remoteAddress)}`
    try {
      await this.limiter.consume(key)
    } catch (reason) {
      if (reason instanceof RateLimiterRes) return tooMany(reason.msBeforeNext)
      throw reason
    }
    // Asking for a new password always succeeds, so there every attempt counts.
    if (door === 'sign-in') res.once('finish', () => res.statusCode < 400 && void this.limiter.reward(key, 1))
    return undefined
  }
}

function tooMany(milliseconds: number): Refusal {
  return {
    status: 429,
    message: 'Too many attempts from your network. Wait a while and try again.',
    headers: { 'retry-after': String(Math.ceil(milliseconds / 1000)) },
  }
}
