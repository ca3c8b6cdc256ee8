import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { LIMITS } from '@/limits/limits'
import { giveBackTurns, takeTurns } from '@/limits/take-turn'
import { refuseUntil } from '@/limits/too-many-attempts'
import { DEVICE_COOKIE, knownDevice } from '../device'
import { acceptCode } from './accept-code'
import { WrongCode } from './needed'

/**
 * Takes a code, within the limits; throws `WrongCode` or `TooManyAttempts`. Counts by device where the account knows
 * it, so that whoever has the password cannot use up its owner's attempts.
 */
export async function checkCode(account: { id: string; email: string }, code: string, req: PayloadRequest) {
  const { payload, headers } = req
  const device = knownDevice(payload.secret, account.email, parseCookies(headers).get(DEVICE_COOKIE))
  const turns = [{ limit: LIMITS.codeByAccount, key: `${account.id} ${device ?? ''}` }]
  const wait = await takeTurns(payload, turns)
  if (wait) refuseUntil(wait, req)
  if (!(await acceptCode(payload, account.id, code))) throw new WrongCode()
  await giveBackTurns(payload, turns)
}
