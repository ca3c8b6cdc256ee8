import { env } from '@/config/env'
import { sealOf } from '@/lib/seal'

/**
 * The link for taking consent back. Worked out from the sign-off, so that two windows that agree at the same moment
 * are told the same one; kept only as its hash.
 */
export const withdrawalToken = (secret: string, signOff: string): string =>
  sealOf(secret, `withdraw consent ${signOff}`)

/** The way in from the employer's own account, worked out likewise, so that the mailed link goes on working beside it. */
export const accountToken = (secret: string, signOff: string): string =>
  sealOf(secret, `read from the account ${signOff}`)

export const ownSecret = (): string => env().PAYLOAD_SECRET ?? ''
