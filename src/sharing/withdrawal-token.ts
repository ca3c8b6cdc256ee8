import { createHmac } from 'node:crypto'
import { env } from '@/config/env'

/**
 * The link for taking consent back. Worked out from the sign-off, so that two windows that agree at the same moment
 * are told the same one; kept only as its hash.
 */
export const withdrawalToken = (secret: string, signOff: string): string =>
  createHmac('sha256', secret).update(`withdraw consent ${signOff}`).digest('base64url')

export const ownSecret = (): string => env().PAYLOAD_SECRET ?? ''
