import { type FieldHook, ValidationError } from 'payload'
import { stateFault } from './check-state'

/** Drafts skip validation, and a draft is shown in previews: unsound text is refused whenever it is saved. */
export const refuseUnsound: FieldHook = ({ value, path, field, collection, req }) => {
  const fault = stateFault(value)
  if (!fault) return value
  const label = 'label' in field && typeof field.label === 'string' ? field.label : String(path.at(-1))
  const message = `It contains ${fault}.`
  throw new ValidationError(
    { collection: collection?.slug, errors: [{ label, message, path: path.join('.') }], req },
    req.t,
  )
}
