import type { CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import { forgetSecondFactor } from '@/accounts/second-factor/set-up'

/** An administrator took the second factor of an account away: who and when stays with the account. */
export const removeSecondFactor: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.removeSecondFactor || !originalDoc) return data
  await forgetSecondFactor(req.payload, String(originalDoc.id))
  const secondFactorTaken = { at: new Date().toISOString(), by: req.user?.id }
  return { ...data, secondFactorSince: null, secondFactorTaken, removeSecondFactor: false, sessions: [] }
}

/** While administrators must have a second factor, one without can do nothing but set it up. */
export const requireSecondFactor: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { role, secondFactorSince } = { ...originalDoc, ...data }
  const asked = role === 'administrator' && !secondFactorSince
  const { requireSecondFactor: required } = asked
    ? await req.payload.findGlobal({ slug: 'account-settings', depth: 0, req })
    : {}
  return { ...data, secondFactorDue: asked && required === true }
}

export const forgetWithAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetSecondFactor(req.payload, String(id))
}
