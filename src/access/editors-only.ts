import type { Access, FieldAccess } from 'payload'
import { isEditor } from './roles'

/** Administrators and editors. */
export const editorsOnly: Access = ({ req }) => isEditor(req)

/** A field that only administrators and editors change. */
export const editorsChange: FieldAccess = ({ req }) => isEditor(req)
