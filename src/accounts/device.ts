import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A cookie for the device on which an account signed in. It opens nothing: with it, attempts count for the device
 * alone, so that nobody who guesses elsewhere, even in the same building, can use up its owner's attempts. It says
 * nothing of whose it is.
 */
export const DEVICE_COOKIE = 'hub-device'
/** Seconds. */
export const DEVICE_AGE = 90 * 24 * 60 * 60

const sealOf = (secret: string, id: string, email: string) =>
  createHmac('sha256', secret).update(`device ${id} ${email}`).digest('base64url')

export function makeDevice(secret: string, email: string): string {
  const id = randomBytes(16).toString('base64url')
  return `${id}.${sealOf(secret, id, email)}`
}

/** The device's id when it is one of this account, otherwise undefined. */
export function knownDevice(secret: string, email: string, value: string | undefined): string | undefined {
  const [id, seal, ...rest] = (value ?? '').split('.')
  if (!id || !seal || rest.length > 0) return undefined
  const expected = Buffer.from(sealOf(secret, id, email))
  const given = Buffer.from(seal)
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined
}
