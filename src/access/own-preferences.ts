import type { Access, Where } from 'payload'
import { isStaff } from './roles'

/** Staff keep how their own admin looks; nobody reads another's. */
export const ownPreferences: Access = ({ req }) => {
  if (!isStaff(req) || !req.user) return false
  const own: Where[] = [
    { 'user.value': { equals: req.user.id } },
    { 'user.relationTo': { equals: req.user.collection } },
  ]
  return { and: own }
}
