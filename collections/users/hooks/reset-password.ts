import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { keepSessions } from '@/accounts/kept-sessions'
import { hashLinkToken } from '@/accounts/link-token'

/** What is kept of a link to a new password is its hash: whoever reads the database, or a backup, cannot use it. */
export const hashResetToken: CollectionBeforeChangeHook = ({ data }) => {
  const token = data.resetPasswordToken
  return typeof token === 'string' && token ? { ...data, resetPasswordToken: hashLinkToken(token) } : data
}

const RESETTING = 'resettingPassword'

/** A new password by way of the mail is no sign-in. */
export const isResetting = ({ context }: PayloadRequest) => context[RESETTING] === true

export const findByHash: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  // In place: the operation has taken its data out of `args` already.
  const { data } = args as { data: { token: string } }
  data.token = hashLinkToken(String(data.token))
  req.context[RESETTING] = true
  return args
}

/** A new password signs nobody in: the mailbox alone must not stand for password and code. */
export const signNobodyIn: CollectionAfterOperationHook = async ({ operation, result, req }) => {
  if (operation !== 'resetPassword') return result
  const { user } = result as { user?: { id?: string } }
  if (user?.id) await keepSessions(req.payload, user.id, [])
  return { ...result, token: '', user: null }
}
