import type { PayloadRequest, Where } from 'payload'
import { INVITATION_DAYS } from '@/accounts/invitation'
import { invitationMail } from '@/accounts/invitation-mail'
import { queueMail } from '@/email/queue-mail'
import type { Invitation } from '@/payload-types'

/** Inviting an address again ends its older link. */
export const invitationLink = {
  collection: 'invitations' as const,
  days: INVITATION_DAYS,
  older: ({ email }: Record<string, unknown>): Where => ({
    and: [{ email: { equals: email } }, { acceptedAt: { exists: false } }],
  }),
}

/** Mails the link to whom it is for. */
export async function sendInvitation(doc: Invitation, token: string, req: PayloadRequest): Promise<void> {
  await queueMail(invitationMail({ ...doc, days: INVITATION_DAYS }, token), { req })
}
