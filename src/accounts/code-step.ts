import { createHmac, timingSafeEqual } from 'node:crypto'

/** Between the password and the code: says whose password was right, for a few minutes. */
export const CODE_STEP_COOKIE = 'hub-code-step'
/** Seconds. */
export const CODE_STEP_AGE = 5 * 60

const sealOf = (secret: string, text: string) =>
  createHmac('sha256', secret).update(`code-step ${text}`).digest('base64url')

export function makeCodeStep(secret: string, id: string, now: Date): string {
  const text = `${id}.${now.getTime() + CODE_STEP_AGE * 1000}`
  return `${text}.${sealOf(secret, text)}`
}

/** The account's id, while the step is good. */
export function readCodeStep(secret: string, value: string | undefined, now: Date): string | undefined {
  const [id, until, seal, ...rest] = (value ?? '').split('.')
  if (!id || !until || !seal || rest.length > 0 || !(Number(until) > now.getTime())) return undefined
  const expected = Buffer.from(sealOf(secret, `${id}.${until}`))
  const given = Buffer.from(seal)
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined
}
