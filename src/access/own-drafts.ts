import type { Access } from 'payload'
import { isEditor, isStaff } from './roles'

/** Editors change everything; an author changes what they own. */
export const ownDraftsOrEditors: Access = ({ req }) => {
  if (isEditor(req)) return true
  if (!isStaff(req) || !req.user) return false
  return { owner: { equals: req.user.id } }
}
