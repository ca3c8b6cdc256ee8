import { createHash, randomBytes } from 'node:crypto'
import { isSealOf, sealOf } from '@/lib/seal'

/** Seconds that nobody needs fewer of to fill in a form; with the proof of work a browser may be quicker. */
const QUICKEST = 6
const QUICKEST_WITH_WORK = 2
/** Seconds after which a form must be opened again. */
const OLDEST = 24 * 60 * 60
/** Leading zero bits that a browser must find: some ten thousand tries, well under a second. */
const WORK_BITS = 13

export type TrapVerdict = 'open' | 'forged' | 'too-quick' | 'too-old'

const sealed = (form: string, stem: string) => `form ${form} ${stem}`

/** A token for one showing of a form: when it was made and for which form, signed. It says nothing of the reader. */
export function setTrap(secret: string, form: string, now: Date): string {
  const stem = `${Math.floor(now.getTime() / 1000)}.${randomBytes(9).toString('base64url')}`
  return `${stem}.${sealOf(secret, sealed(form, stem))}`
}

function isSealed(secret: string, form: string, token: string): boolean {
  const at = token.lastIndexOf('.')
  return at > 0 && isSealOf(secret, sealed(form, token.slice(0, at)), token.slice(at + 1))
}

/** Whether `work` solves the token: SHA-256 of `token:work` begins with enough zero bits. */
export function isWorkDone(token: string, work: string): boolean {
  if (!work || work.length > 20) return false
  const digest = createHash('sha256').update(`${token}:${work}`).digest()
  return digest.readUInt32BE(0) >>> (32 - WORK_BITS) === 0
}

export function springTrap(
  { secret, form, now }: { secret: string; form: string; now: Date },
  token: string,
  work: string,
): TrapVerdict {
  if (!isSealed(secret, form, token)) return 'forged'
  const age = now.getTime() / 1000 - Number(token.split('.', 1)[0])
  if (age > OLDEST) return 'too-old'
  return age < (isWorkDone(token, work) ? QUICKEST_WITH_WORK : QUICKEST) ? 'too-quick' : 'open'
}
