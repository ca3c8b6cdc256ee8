import { isSealOf, sealOf } from '@/lib/seal'

/** Between the password and the code: says whose password was right, for a few minutes. */
export const CODE_STEP_COOKIE = 'hub-code-step'
/** Seconds. */
export const CODE_STEP_AGE = 5 * 60

export function makeCodeStep(secret: string, id: string, now: Date): string {
  const text = `${id}.${now.getTime() + CODE_STEP_AGE * 1000}`
  return `${text}.${sealOf(secret, `code-step ${text}`)}`
}

/** The account's id, while the step is good. */
export function readCodeStep(secret: string, value: string | undefined, now: Date): string | undefined {
  const [id, until, seal, ...rest] = (value ?? '').split('.')
  if (!id || !until || !seal || rest.length > 0 || !(Number(until) > now.getTime())) return undefined
  return isSealOf(secret, `code-step ${id}.${until}`, seal) ? id : undefined
}
