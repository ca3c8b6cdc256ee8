import type { Access, Where } from 'payload'
import { isEditor, isStaff } from './roles'

/** Staff write; publishing is the editors'. */
export const draftsOrEditors: Access = ({ req, data }) =>
  isEditor(req) || (isStaff(req) && data?._status !== 'published')

/**
 * Editors remove anything; an author what they own and what was never published. Its status would not do: the latest
 * version may be a draft of something that readers have before them.
 */
export const ownUnpublishedOrEditors: Access = ({ req }) => {
  if (isEditor(req)) return true
  if (!isStaff(req) || !req.user) return false
  const own: Where[] = [{ owner: { equals: req.user.id } }, { publishedAt: { exists: false } }]
  return { and: own }
}

/** To or from the trash, and nothing else. */
const movesOnly = (data: object | undefined) => Object.keys(data ?? {}).join() === 'deletedAt'

/** Editors change everything; an author what they own, and never by publishing. */
export const ownDraftsOrEditors: Access = (asked) => {
  const { req, data } = asked
  if (isEditor(req)) return true
  if (!isStaff(req) || !req.user || data?._status === 'published') return false
  // Moving acts on the document itself, which the framework then overwrites with its latest draft.
  return movesOnly(data) ? ownUnpublishedOrEditors(asked) : { owner: { equals: req.user.id } }
}

/** Editors change every file; an author those they uploaded. */
export const ownOrEditors: Access = ({ req }) => {
  if (isEditor(req)) return true
  return isStaff(req) && req.user ? { owner: { equals: req.user.id } } : false
}
