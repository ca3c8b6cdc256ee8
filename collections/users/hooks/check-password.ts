import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { Forbidden, ValidationError } from 'payload'
import { passwordFault } from '../password'

function refuse(message: string, req: PayloadRequest): never {
  throw new ValidationError(
    { collection: 'users', errors: [{ label: 'Password', message, path: 'password' }], req },
    req.t,
  )
}

/** A password is known to its owner alone: nobody, administrators included, sets one for somebody else. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data || !('password' in data) || !data.password) return data
  if (originalDoc && req.user && req.user.id !== originalDoc.id) throw new Forbidden(req.t)
  const fault = passwordFault(data.password, data.email ?? originalDoc?.email)
  if (fault) refuse(fault, req)
  return data
}

/** A new password by way of the reset mail, which validates nothing else. */
export const checkResetPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const fault = passwordFault((args as { data?: { password?: unknown } }).data?.password)
  if (fault) refuse(fault, req)
  return args
}
