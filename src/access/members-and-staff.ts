import type { FieldAccess } from 'payload'
import { roleOf } from './roles'

/** A field that members and staff read, and anonymous readers do not. */
export const membersAndStaffRead: FieldAccess = ({ req }) => roleOf(req) !== undefined
