import type { CollectionAfterChangeHook } from 'payload'
import { INVITATION_DAYS } from '@/accounts/invitation'
import { invitationMail } from '@/accounts/invitation-mail'
import { env } from '@/config/env'
import type { Invitation } from '@/payload-types'
import { TOKEN } from './prepare-invitation'

/** Mails the link to whom it is for. */
export const sendInvitation: CollectionAfterChangeHook<Invitation> = async ({ doc, operation, req }) => {
  const token = req.context[TOKEN]
  if (operation !== 'create' || typeof token !== 'string') return doc
  delete req.context[TOKEN]
  const { to, subject, paragraphs, action } = invitationMail({ ...doc, days: INVITATION_DAYS }, token)
  const text = [...paragraphs, `${env().PUBLIC_URL}${action.path}`].join('\n\n')
  await req.payload.sendEmail({ to, subject, text })
  return doc
}
