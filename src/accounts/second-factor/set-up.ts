import type { Payload } from 'payload'
import { addressForApp, makeSecret, stepOf } from './code'
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes'
import { secondFactorRows } from './store'

/** A new secret, good once a code from the app proves that it arrived. Ends an older one that was never proved. */
export async function beginSecondFactor(payload: Payload, id: string): Promise<string> {
  const secret = makeSecret()
  const row = { secret: payload.encrypt(secret), recovery: [], lastStep: 0 }
  await secondFactorRows(payload).replaceOne({ _id: id }, row, { upsert: true })
  return secret
}

/** The secret that waits for its first code. Only for an account whose second factor is not on. */
export async function pendingSecret(payload: Payload, { id, email }: { id: string; email: string }) {
  const row = await secondFactorRows(payload).findOne({ _id: id })
  if (!row) return undefined
  const secret = payload.decrypt(row.secret)
  return { secret, address: addressForApp(secret, email) }
}

/** Takes the first code. Resolves to the recovery codes, shown this once; undefined when the code is wrong. */
export async function confirmSecondFactor(
  payload: Payload,
  id: string,
  code: string,
  now = new Date(),
): Promise<string[] | undefined> {
  const row = await secondFactorRows(payload).findOne({ _id: id })
  const lastStep = row ? stepOf(payload.decrypt(row.secret), code, now) : undefined
  if (lastStep === undefined) return undefined
  const codes = makeRecoveryCodes()
  const recovery = codes.map(hashRecoveryCode)
  await secondFactorRows(payload).updateOne({ _id: id }, { $set: { lastStep, recovery } })
  return codes
}

export async function renewRecoveryCodes(payload: Payload, id: string): Promise<string[]> {
  const codes = makeRecoveryCodes()
  const recovery = codes.map(hashRecoveryCode)
  await secondFactorRows(payload).updateOne({ _id: id }, { $set: { recovery } })
  return codes
}

/** Forgets the secret of an account, when its owner switches it off, lost the phone, or the account goes. */
export async function forgetSecondFactor(payload: Payload, id: string): Promise<void> {
  await secondFactorRows(payload).deleteOne({ _id: id })
}
