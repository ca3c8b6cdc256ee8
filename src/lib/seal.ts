import { createHmac, timingSafeEqual } from 'node:crypto'

/** What only the hub can write below `text`. `text` begins with what it is for, so that no seal serves for another. */
export const sealOf = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url')

/** Whether `seal` is that of `text`. Says in its time nothing of how far it is right. */
export function isSealOf(secret: string, text: string, seal: string): boolean {
  const expected = Buffer.from(sealOf(secret, text))
  const given = Buffer.from(seal)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
