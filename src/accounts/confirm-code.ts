import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { withRetry } from '@/database/with-retry'
import type { User } from '@/payload-types'
import { type AccountAnswer, accountAnswer } from './account-answer'
import { accountRequest } from './account-request'
import { CODE_STEP_COOKIE, readCodeStep } from './code-step'
import { accountCookie } from './cookie'
import { openSession } from './open-session'
import { checkCode } from './second-factor/check-code'

const TOO_LATE = 'That took too long. Sign in again with your password.'

/** The second step after `signIn` said `code-needed`: a code of the app, or a recovery code. Throws `DatabaseAway`. */
export async function confirmCode(code: string, headers: Headers): Promise<AccountAnswer> {
  const req = await accountRequest(headers)
  const user = await stepOf(req)
  if (!user) return { is: 'refused', message: TOO_LATE }
  try {
    await checkCode(user, code.slice(0, 40), req)
  } catch (error) {
    return accountAnswer(error)
  }
  const cookies = await withRetry(() => openSession(user, req))
  const over = accountCookie(req.payload, { name: CODE_STEP_COOKIE, value: '', maxAge: 0 })
  return { is: 'in', user, cookies: [...cookies, over] }
}

/** Whose password was right a moment ago. */
async function stepOf(req: PayloadRequest): Promise<User | undefined> {
  const { payload, headers } = req
  const id = readCodeStep(payload.secret, parseCookies(headers).get(CODE_STEP_COOKIE), new Date())
  if (!id) return undefined
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
  return user && !user.disabled ? user : undefined
}
