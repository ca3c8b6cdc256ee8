import { randomBytes } from 'node:crypto'
import { isSealOf, sealOf } from '@/lib/seal'

/**
 * A cookie for the device on which an account signed in. It opens nothing: with it, attempts count for the device
 * alone, so that nobody who guesses elsewhere, even in the same building, can use up its owner's attempts. It says
 * nothing of whose it is.
 */
export const DEVICE_COOKIE = 'hub-device'
/** Seconds. */
export const DEVICE_AGE = 90 * 24 * 60 * 60

const sealed = (id: string, email: string) => `device ${id} ${email}`

export function makeDevice(secret: string, email: string): string {
  const id = randomBytes(16).toString('base64url')
  return `${id}.${sealOf(secret, sealed(id, email))}`
}

/** The device's id when it is one of this account, otherwise undefined. */
export function knownDevice(secret: string, email: string, value: string | undefined): string | undefined {
  const [id, seal, ...rest] = (value ?? '').split('.')
  if (!id || !seal || rest.length > 0) return undefined
  return isSealOf(secret, sealed(id, email), seal) ? id : undefined
}
