import { payloadClient } from '@/database/payload-client'
import type { Invitation } from '@/payload-types'
import { openInvitation } from './invitation'

export interface OpenInvitation {
  email: string
  name: string
  role: Invitation['role']
  /** Name of the employer that a member will represent. */
  organisation: string | undefined
  expiresAt: string
}

/** What the page of an invitation shows; undefined when the link is wrong, too old, used or withdrawn. */
export async function readInvitation(token: string): Promise<OpenInvitation | undefined> {
  const where = openInvitation(token)
  if (!where) return undefined
  const payload = await payloadClient()
  // The link is the right to see this one record: nobody is signed in yet.
  const found = await payload.find({
    collection: 'invitations',
    where,
    depth: 1,
    limit: 1,
    pagination: false,
  })
  const [invitation] = found.docs
  if (!invitation) return undefined
  const { email, name, role, organisation, expiresAt } = invitation
  const employer = typeof organisation === 'object' ? organisation?.title : undefined
  return { email, name, role, organisation: employer, expiresAt: expiresAt ?? '' }
}
