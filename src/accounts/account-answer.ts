import { noteWait } from '@/lib/render-notes'
import type { Wait } from '@/limits/wait'
import type { User } from '@/payload-types'
import type { AccountCookie } from './cookie'

/** How an attempt at an account ended. `message` is for the person. */
export type AccountAnswer =
  | { is: 'in'; cookies: AccountCookie[]; user: User }
  /** The password was right; a code from their app must follow, with the cookie that begins the step. */
  | { is: 'code-needed'; cookies: AccountCookie[] }
  | { is: 'refused'; message: string }
  | { is: 'wait'; message: string; wait: Wait }

const WRONG = 'The e-mail address or the password is not right.'

interface Failure {
  status?: unknown
  name?: unknown
  message?: string
  wait?: Wait
  data?: { errors?: { message?: string }[] } | null
}

/**
 * What a failure means to whoever tried. By its status, which a build leaves as it is: names of classes are shortened,
 * and pages and the model may be bundled apart. Rethrows what is none.
 */
export function accountAnswer(error: unknown): AccountAnswer {
  const { status, name, message, wait, data } = (error ?? {}) as Failure
  if (status === 429 && wait) return waitAnswer(wait)
  // An error names itself so in words that a build leaves alone.
  if (status === 401) return { is: 'refused', message: (name === 'WrongCode' && message) || WRONG }
  const fault = status === 400 ? data?.errors?.[0]?.message : undefined
  if (fault) return { is: 'refused', message: fault }
  throw error
}

/** It was asked too often: the page says so, and delivery answers 429 with Retry-After. */
export function waitAnswer(wait: Wait): AccountAnswer & { is: 'wait' } {
  noteWait(wait.seconds)
  return { is: 'wait', message: wait.message, wait }
}
