import type { CollectionAfterChangeHook } from 'payload'
import { INVITATION_DAYS } from '@/accounts/invitation'
import { invitationMail } from '@/accounts/invitation-mail'
import { queueMail } from '@/email/queue-mail'
import type { Invitation } from '@/payload-types'
import { TOKEN } from './prepare-invitation'

/** Mails the link to whom it is for. */
export const sendInvitation: CollectionAfterChangeHook<Invitation> = async ({ doc, operation, req }) => {
  const token = req.context[TOKEN]
  if (operation !== 'create' || typeof token !== 'string') return doc
  delete req.context[TOKEN]
  await queueMail(invitationMail({ ...doc, days: INVITATION_DAYS }, token), { req })
  return doc
}
