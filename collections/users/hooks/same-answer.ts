import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'

/** What Payload 3.90 spends on checking a password: auth/strategies/local/generatePasswordSaltHash. */
const ITERATIONS = 600_000
const KEY_BYTES = 32
const hash = promisify(pbkdf2)

/**
 * An address without an account, or with one that is closed, is answered after the same work and in the
 * same words as a wrong password, so that nobody learns who has an account here.
 */
export const sameAnswer: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (operation !== 'login' || typeof email !== 'string' || typeof password !== 'string') return args
  const account = await req.payload.db.findOne<{ id: string; disabled?: boolean | null }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { disabled: true },
  })
  if (account && !account.disabled) return args
  await hash(password, randomBytes(32), ITERATIONS, KEY_BYTES, 'sha256')
  throw new AuthenticationError(req.t)
}
