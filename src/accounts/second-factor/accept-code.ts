import type { Payload } from 'payload'
import { stepOf } from './code'
import { hashRecoveryCode, looksLikeRecoveryCode } from './recovery-codes'
import { secondFactorRows } from './store'

/** Whether a code is right, from the app or a recovery code. It is used up with that, also when two send it at once. */
export async function acceptCode(
  payload: Payload,
  id: string,
  code: string,
  now = new Date(),
): Promise<boolean> {
  const rows = secondFactorRows(payload)
  if (looksLikeRecoveryCode(code)) {
    const hash = hashRecoveryCode(code)
    const { modifiedCount } = await rows.updateOne({ _id: id, recovery: hash }, { $pull: { recovery: hash } })
    return modifiedCount === 1
  }
  const row = await rows.findOne({ _id: id })
  const step = row ? stepOf(payload.decrypt(row.secret), code, now) : undefined
  if (step === undefined) return false
  const { modifiedCount } = await rows.updateOne(
    { _id: id, lastStep: { $lt: step } },
    { $set: { lastStep: step } },
  )
  return modifiedCount === 1
}
