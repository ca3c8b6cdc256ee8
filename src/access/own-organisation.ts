import type { Access, PayloadRequest } from 'payload'
import { roleOf } from './roles'

/** Id of the organisation that a signed-in member represents; undefined for everyone else, staff included. */
export function organisationOf({ user }: Pick<PayloadRequest, 'user'>): string | undefined {
  if (!user || roleOf({ user }) !== 'member') return undefined
  const { organisation } = user
  return (typeof organisation === 'object' ? organisation?.id : organisation) ?? undefined
}

/** A member's own organisation's records and no other. Staff see none of them: what employers note is theirs. */
export const ownOrganisation: Access = ({ req }) => {
  const organisation = organisationOf(req)
  return organisation ? { organisation: { equals: organisation } } : false
}
