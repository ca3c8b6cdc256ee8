import type { ValidationError } from 'payload'
import type { TooManyAttempts } from '@/limits/too-many-attempts'
import type { Wait } from '@/limits/wait'
import type { AccountCookie } from './cookie'

/** How an attempt at an account ended. `message` is for the person. */
export type AccountAnswer =
  | { is: 'in'; cookies: AccountCookie[] }
  /** The password was right; a code from their app must follow, with the cookie that begins the step. */
  | { is: 'code-needed'; cookies: AccountCookie[] }
  | { is: 'refused'; message: string }
  | { is: 'wait'; message: string; wait: Wait }

const WRONG = 'The e-mail address or the password is not right.'

/** What a failure means to whoever tried. By name: pages and the model may be bundled apart. Rethrows what is none. */
export function accountAnswer(error: unknown): AccountAnswer {
  if (!(error instanceof Error)) throw error
  if (error.name === 'TooManyAttempts') {
    const { wait } = error as TooManyAttempts
    return { is: 'wait', message: wait.message, wait }
  }
  if (error.name === 'AuthenticationError') return { is: 'refused', message: WRONG }
  if (error.name === 'ValidationError') {
    const [first] = (error as ValidationError).data.errors
    return { is: 'refused', message: first?.message ?? error.message }
  }
  throw error
}
