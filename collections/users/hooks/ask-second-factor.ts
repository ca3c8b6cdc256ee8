import type { CollectionBeforeLoginHook, PayloadRequest } from 'payload'
import { checkCode } from '@/accounts/second-factor/check-code'
import { SecondFactorNeeded } from '@/accounts/second-factor/needed'
import { giveBackTurns } from '@/limits/take-turn'
import { takenTurns } from './limit-sign-in'
import { isResetting } from './reset-password'

function codeIn({ data }: PayloadRequest): string | undefined {
  const code: unknown = data?.code
  return typeof code === 'string' && code.length > 0 && code.length < 40 ? code : undefined
}

/** After a right password: an account with a second factor needs a code too. */
export const askSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (!user.secondFactorSince || isResetting(req)) return user
  const code = codeIn(req)
  if (!code) {
    await giveBackTurns(req.payload, takenTurns(req))
    throw new SecondFactorNeeded(String(user.id))
  }
  await checkCode({ id: String(user.id), email: user.email }, code, req)
  return user
}
