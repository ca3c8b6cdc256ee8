import { logoutOperation } from 'payload'
import { withRetry } from '@/database/with-retry'
import { accountRequest } from './account-request'
import { type AccountCookie, sessionCookie } from './cookie'

/** Ends the session of the request, or all that the person has. Returns the cookie that takes the session away. */
export async function signOut(headers: Headers, { everywhere = false } = {}): Promise<AccountCookie[]> {
  return withRetry(async () => {
    const req = await accountRequest(headers)
    const { payload } = req
    const { user } = await payload.auth({ headers, req })
    if (user) {
      req.user = user
      await logoutOperation({ collection: payload.collections.users, req, allSessions: everywhere })
    }
    return [sessionCookie(payload, '')]
  })
}
