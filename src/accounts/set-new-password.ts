import { withRetry } from '@/database/with-retry'
import { type AccountAnswer, accountAnswer } from './account-answer'
import { accountRequest } from './account-request'

const GONE = 'This link was used or is too old. Ask for another.'

/** Sets the password that a link was mailed for, ends all sessions, and signs nobody in. `undefined`: done. */
export async function setNewPassword(
  data: { token: string; password: string },
  headers: Headers,
): Promise<Exclude<AccountAnswer, { is: 'in' | 'code-needed' }> | undefined> {
  try {
    await withRetry(async () => {
      const req = await accountRequest(headers)
      await req.payload.resetPassword({ collection: 'users', data: { ...data }, req, overrideAccess: true })
    })
    return undefined
  } catch (error) {
    // Payload's own word for a link that is no longer good.
    if (error instanceof Error && 'status' in error && error.status === 403)
      return { is: 'refused', message: GONE }
    const answer = accountAnswer(error)
    if (answer.is === 'in' || answer.is === 'code-needed') throw error
    return answer
  }
}
