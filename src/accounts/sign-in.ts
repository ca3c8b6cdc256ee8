import { withRetry } from '@/database/with-retry'
import { noteWait } from '@/lib/render-notes'
import { type AccountAnswer, accountAnswer } from './account-answer'
import { accountRequest } from './account-request'
import { deviceCookie, sessionCookie } from './cookie'

export interface Credentials {
  email: string
  password: string
}

/**
 * Signs in with a password, within the limits. `headers` are those of the request: its cookies say which device it is.
 * Throws `DatabaseAway`.
 */
export async function signIn(credentials: Credentials, headers: Headers): Promise<AccountAnswer> {
  try {
    return await withRetry(() => attempt(credentials, headers))
  } catch (error) {
    const answer = accountAnswer(error)
    if (answer.is === 'wait') noteWait(answer.wait.seconds)
    return answer
  }
}

async function attempt(data: Credentials, headers: Headers): Promise<AccountAnswer> {
  const req = await accountRequest(headers)
  const { token } = await req.payload.login({ collection: 'users', data, req, overrideAccess: true })
  if (!token) throw new Error('Payload signed somebody in without a token.')
  return {
    is: 'in',
    cookies: [sessionCookie(req.payload, token), deviceCookie(req.payload, data.email.toLowerCase().trim())],
  }
}
