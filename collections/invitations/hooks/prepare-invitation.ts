import type { CollectionBeforeChangeHook } from 'payload'
import { INVITATION_DAYS } from '@/accounts/invitation'
import { hashLinkToken, makeLinkToken } from '@/accounts/link-token'

/** Where the link waits between being made and being sent: its hash alone is kept. */
export const TOKEN = 'invitationToken'
const DAY = 24 * 60 * 60 * 1000

/** Gives an invitation its link and its end, and ends older ones of the same address. */
export const prepareInvitation: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const token = makeLinkToken()
  req.context[TOKEN] = token
  await req.payload.db.deleteMany({
    collection: 'invitations',
    where: { and: [{ email: { equals: data.email } }, { acceptedAt: { exists: false } }] },
    req,
  })
  return {
    ...data,
    tokenHash: hashLinkToken(token),
    invitedBy: req.user?.id,
    expiresAt: new Date(Date.now() + INVITATION_DAYS * DAY).toISOString(),
  }
}
