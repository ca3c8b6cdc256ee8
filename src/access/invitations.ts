import type { Access } from 'payload'
import { type Inviter, inviteFault } from './may-invite'
import { isEditor } from './roles'

/** Administrators invite anyone, editors representatives of employers. */
export const invitersOnly: Access = ({ req, data }) => {
  if (!isEditor(req)) return false
  // Without data the question is whether they may invite at all.
  if (!data?.role) return true
  return inviteFault(req.user as Inviter, { role: data.role, organisation: data.organisation }) !== 'role'
}
