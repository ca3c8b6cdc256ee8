import type { Access, FieldAccess } from 'payload'
import { isStaff } from './roles'

/** Administrators, editors and authors. */
export const staffOnly: Access = ({ req }) => isStaff(req)

/** A field that only staff read. */
export const staffRead: FieldAccess = ({ req }) => isStaff(req)
