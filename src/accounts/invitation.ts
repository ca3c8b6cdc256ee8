import type { PayloadRequest, Where } from 'payload'
import type { Invitation } from '@/payload-types'
import { hashLinkToken } from './link-token'

/** How long a link works. */
export const INVITATION_DAYS = 7

const TOKEN = /^[\w-]{43}$/

/** The invitation behind a link, while it can be accepted. */
export function openInvitation(token: string): Where | undefined {
  if (!TOKEN.test(token)) return undefined
  return {
    and: [
      { tokenHash: { equals: hashLinkToken(token) } },
      { acceptedAt: { exists: false } },
      { expiresAt: { greater_than: new Date().toISOString() } },
    ],
  }
}

/** Marks it as accepted; null when it cannot be, or another was first. */
export async function takeInvitation(token: string, req: PayloadRequest): Promise<Invitation | null> {
  const where = openInvitation(token)
  if (!where) return null
  const data = { acceptedAt: new Date().toISOString() }
  const taken: unknown = await req.payload.db.updateOne({
    collection: 'invitations',
    where,
    data,
    options: { atomic: true },
    req,
  })
  return taken as Invitation | null
}
