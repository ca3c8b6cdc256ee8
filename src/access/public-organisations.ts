import type { Access } from 'payload'
import { PUBLISHED } from './published-or-staff'
import { isStaff } from './roles'

/** Staff read every organisation; everyone else those that agreed to be named. */
export const publicOrganisationsOrStaff: Access = ({ req }) =>
  isStaff(req) || { and: [...PUBLISHED, { visibility: { equals: 'public' } }] }
