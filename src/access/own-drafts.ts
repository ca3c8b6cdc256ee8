import type { Access, Where } from 'payload'
import { isEditor, isStaff } from './roles'

/** Staff write; publishing is the editors'. */
export const draftsOrEditors: Access = ({ req, data }) =>
  isEditor(req) || (isStaff(req) && data?._status !== 'published')

/** Editors change everything; an author what they own, and never by publishing. */
export const ownDraftsOrEditors: Access = ({ req, data }) => {
  if (isEditor(req)) return true
  if (!isStaff(req) || !req.user || data?._status === 'published') return false
  return { owner: { equals: req.user.id } }
}

/** Editors remove anything; an author what they own while nobody else can read it. */
export const ownUnpublishedOrEditors: Access = ({ req }) => {
  if (isEditor(req)) return true
  if (!isStaff(req) || !req.user) return false
  const own: Where[] = [{ owner: { equals: req.user.id } }, { _status: { not_equals: 'published' } }]
  return { and: own }
}

/** Editors change every file; an author those they uploaded. */
export const ownOrEditors: Access = ({ req }) => {
  if (isEditor(req)) return true
  return isStaff(req) && req.user ? { owner: { equals: req.user.id } } : false
}
