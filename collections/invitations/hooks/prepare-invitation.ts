import type { CollectionBeforeChangeHook } from 'payload'
import { INVITATION_DAYS } from '@/accounts/invitation'
import { hashLinkToken, makeLinkToken } from '@/accounts/link-token'
import { daysFrom } from '@/lib/days'

/** Where the link waits between being made and being sent: its hash alone is kept. */
export const TOKEN = 'invitationToken'

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
    expiresAt: daysFrom(new Date(), INVITATION_DAYS).toISOString(),
  }
}
