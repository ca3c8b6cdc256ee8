import { APIError, type PayloadRequest } from 'payload'
import type { Wait } from './wait'

/** Answered as 429 with the wait in words. */
class TooManyAttempts extends APIError {
  constructor(readonly wait: Wait) {
    super(wait.message, 429, null, true)
    this.name = 'TooManyAttempts'
  }
}

/** Ends an operation with 429 and Retry-After. */
export function refuseUntil(wait: Wait, req: PayloadRequest): never {
  const headers = req.responseHeaders ?? new Headers()
  headers.set('Retry-After', String(wait.seconds))
  req.responseHeaders = headers
  throw new TooManyAttempts(wait)
}
