import { Secret, TOTP } from 'otpauth'

/** Seconds that one code stands. */
const PERIOD = 30
/** Codes before and after the current one that count too: phones' clocks differ. */
const WINDOW = 1

/** 160 bits in base32, as apps take it. */
export const makeSecret = (): string => new Secret({ size: 20 }).base32

const generator = (secret: string, label = '') =>
  new TOTP({ issuer: 'Equally Safe at Work', label, secret: Secret.fromBase32(secret), period: PERIOD })

/** What the picture for the app says. */
export const addressForApp = (secret: string, email: string): string => generator(secret, email).toString()

export const codeAt = (secret: string, now: Date): string =>
  generator(secret).generate({ timestamp: now.getTime() })

/** Which period a code is of, counted since 1970; undefined when it is not right at `now`. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const digits = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return undefined
  const delta = generator(secret).validate({ token: digits, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta
}
