import type { Wait } from '@/limits/wait'
import { accountAnswer } from './account-answer'
import { accountRequest } from './account-request'
import { sendResetLink } from './send-reset-link'

/**
 * Mails a link to a new password, if there is an open account with this address. The answer and its time say nothing
 * of that. Resolves to a wait when it was asked too often.
 */
export async function askNewPassword(email: string, headers: Headers): Promise<Wait | undefined> {
  try {
    await sendResetLink(email, await accountRequest(headers))
    return undefined
  } catch (error) {
    const answer = accountAnswer(error)
    if (answer.is !== 'wait') throw error
    return answer.wait
  }
}
