import type { PayloadRequest } from 'payload'
import { withRetry } from '@/database/with-retry'
import { type AccountAnswer, accountAnswer } from './account-answer'
import { accountRequest } from './account-request'
import { CODE_STEP_AGE, CODE_STEP_COOKIE, makeCodeStep } from './code-step'
import { accountCookie, deviceCookie, sessionCookie } from './cookie'
import type { SecondFactorNeeded } from './second-factor/needed'

export interface Credentials {
  email: string
  password: string
}

/**
 * Signs in with a password, within the limits. `headers` are those of the request: its cookies say which device it is.
 * After `code-needed`, set the cookies and go on with `confirmCode`. Throws `DatabaseAway`.
 */
export async function signIn(credentials: Credentials, headers: Headers): Promise<AccountAnswer> {
  try {
    return await withRetry(async () => attempt(credentials, await accountRequest(headers)))
  } catch (error) {
    return accountAnswer(error)
  }
}

async function attempt(data: Credentials, req: PayloadRequest): Promise<AccountAnswer> {
  const { payload } = req
  try {
    const { token, user } = await payload.login({ collection: 'users', data, req, overrideAccess: true })
    if (!token || !user) throw new Error('Payload signed somebody in without a token or without a person.')
    const email = data.email.toLowerCase().trim()
    return { is: 'in', user, cookies: [sessionCookie(payload, token), deviceCookie(payload, email)] }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SecondFactorNeeded') throw error
    const value = makeCodeStep(payload.secret, (error as SecondFactorNeeded).account, new Date())
    return {
      is: 'code-needed',
      cookies: [accountCookie(payload, { name: CODE_STEP_COOKIE, value, maxAge: CODE_STEP_AGE })],
    }
  }
}
