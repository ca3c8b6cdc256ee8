import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
  ValidationError,
} from 'payload'
import { shapeFault } from './shape-fault'

function check(fields: FlattenedField[], data: unknown, req: PayloadRequest) {
  if (data === undefined) return
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new APIError('Send the document as an object of fields.', 400)
  }
  const fault = shapeFault(fields, data)
  if (!fault) return
  const message = 'This is not a value that the field can hold.'
  throw new ValidationError({ errors: [{ ...fault, message }], req }, req.t)
}

const checkDocument: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  collection,
  overrideAccess,
}) => {
  // The server's own writes are typed, and may hold whole documents where a request holds ids.
  const writes = (operation === 'create' || operation === 'update') && !overrideAccess
  if (writes) check(collection.flattenedFields, (args as { data?: unknown }).data, req)
  return args
}

const checkGlobal: GlobalBeforeOperationHook = ({ args, operation, req, global, overrideAccess }) => {
  if (operation === 'update' && !overrideAccess)
    check(global.flattenedFields, (args as { data?: unknown }).data, req)
  return args
}

/** Every collection and global, those of the framework too, takes only values that its fields can hold. */
export async function checkShapes(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const { hooks } of config.collections) hooks.beforeOperation.unshift(checkDocument)
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [checkGlobal, ...(hooks.beforeOperation ?? [])]
  return config
}
