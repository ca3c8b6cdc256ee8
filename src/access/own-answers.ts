import type { Access } from 'payload'
import { organisationOf } from './own-organisation'

/** What a member said for themselves: neither colleagues nor staff read it. */
export const ownAnswers: Access = ({ req }) =>
  organisationOf(req) && req.user ? { person: { equals: req.user.id } } : false
