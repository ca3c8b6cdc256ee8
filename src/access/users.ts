import type { Access } from 'payload'
import { isAdministrator, isStaff, roleOf } from './roles'

/** Staff see staff and members' names; a member sees only themselves; anonymous readers nobody. */
export const staffListOrSelf: Access = ({ req }) => {
  if (isStaff(req)) return true
  if (!roleOf(req) || !req.user) return false
  return { id: { equals: req.user.id } }
}

/** Administrators change anyone; everyone else themselves. */
export const selfOrAdministrators: Access = ({ req }) => {
  if (isAdministrator(req)) return true
  if (!roleOf(req) || !req.user) return false
  return { id: { equals: req.user.id } }
}
