import type { Access, FieldAccess } from 'payload'
import { isAdministrator } from './roles'

export const administratorsOnly: Access = ({ req }) => isAdministrator(req)

/** A field that only administrators change. */
export const administratorsChange: FieldAccess = ({ req }) => isAdministrator(req)
