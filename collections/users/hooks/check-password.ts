import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { passwordFault } from '../password'

function refuse(message: string, req: PayloadRequest): never {
  throw new ValidationError(
    { collection: 'users', errors: [{ label: 'Password', message, path: 'password' }], req },
    req.t,
  )
}

/** A new password, whoever sets it. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const fault =
    data && 'password' in data && data.password ? passwordFault(data.password, data.email) : undefined
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
