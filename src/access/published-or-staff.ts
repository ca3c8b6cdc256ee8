import type { Access, Where } from 'payload'
import { isStaff } from './roles'

/** What everyone may read: published and not in the trash. */
export const PUBLISHED: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]

/** Staff read everything; everyone else exactly what is published and not in the trash. */
export const publishedOrStaff: Access = ({ req }) => isStaff(req) || { and: PUBLISHED }
