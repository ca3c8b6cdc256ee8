import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { withRetry } from '@/database/with-retry'
import { askingNetwork } from '@/limits/asking-network'
import { LIMITS } from '@/limits/limits'
import { giveBackTurns, takeTurns } from '@/limits/take-turn'
import { type AccountAnswer, accountAnswer, waitAnswer } from './account-answer'
import { accountRequest } from './account-request'
import { takeInvitation } from './invitation'
import { openSession } from './open-session'

export interface Acceptance {
  /** From the link. */
  token: string
  name: string
  password: string
}

const GONE = 'This invitation was used, withdrawn or is too old. Ask whoever invited you to send another.'

/** Makes the account of an invitation, with the role and employer that it says, and signs in. Works once. */
export async function acceptInvitation(acceptance: Acceptance, headers: Headers): Promise<AccountAnswer> {
  const first = await accountRequest(headers)
  const turns = [{ limit: LIMITS.linkByNetwork, key: `invitation ${askingNetwork()}` }]
  const wait = await takeTurns(first.payload, turns)
  if (wait) return waitAnswer(wait)
  const answer = await withRetry(async () => accept(acceptance, await accountRequest(headers)))
  if (answer.is === 'in') await giveBackTurns(first.payload, turns)
  return answer
}

/** The account and the mark on the invitation are one commit: two who click at once make one account. */
async function accept({ token, name, password }: Acceptance, req: PayloadRequest): Promise<AccountAnswer> {
  await initTransaction(req)
  try {
    const invitation = await takeInvitation(token, req)
    if (!invitation) {
      await killTransaction(req)
      return { is: 'refused', message: GONE }
    }
    const { email, role, organisation } = invitation
    const data = { email, role, organisation, name: name.trim() || invitation.name, password }
    const user = await req.payload.create({ collection: 'users', data, depth: 0, req })
    const cookies = await openSession(user, req)
    await commitTransaction(req)
    return { is: 'in', user, cookies }
  } catch (error) {
    await killTransaction(req)
    return accountAnswer(error)
  }
}
