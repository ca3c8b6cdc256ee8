import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { queueMail } from '@/email/queue-mail'
import type { User } from '@/payload-types'

function changesOf(doc: User, before: Partial<User>, password: boolean): string[] {
  return [
    ...(doc.email === before.email ? [] : ['the e-mail address that it signs in with']),
    ...(password ? ['its password'] : []),
    ...(doc.secondFactorSince && !before.secondFactorSince
      ? ['that it asks for a code from an app now']
      : []),
    ...(before.secondFactorSince && !doc.secondFactorSince
      ? ['the code from an app, which was taken away']
      : []),
    ...(doc.disabled && !before.disabled ? ['that it is closed'] : []),
  ]
}

/** Where a change of the password waits between the hooks: Payload takes the password out of the data. */
const PASSWORD_CHANGED = 'passwordChanged'

export const notePassword: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.password) req.context[PASSWORD_CHANGED] = originalDoc?.id
  return data
}

/** Whoever owns an account hears of what could keep them out of it, at the address that it had before. */
export const tellOfChange: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !previousDoc?.email) return doc
  const changes = changesOf(doc, previousDoc, req.context[PASSWORD_CHANGED] === doc.id)
  if (changes.length === 0) return doc
  const mail = {
    to: previousDoc.email,
    kind: 'security' as const,
    subject: 'Your account for the hub was changed',
    paragraphs: [
      `Changed: ${changes.join('; ')}.`,
      'If it was you, there is nothing to do. If not, tell an administrator of the hub now.',
    ],
    reason: 'You get this because it is about the safety of your account.',
  }
  await queueMail(mail, { req })
  return doc
}
