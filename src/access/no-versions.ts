import { type CollectionBeforeOperationHook, NotFound } from 'payload'

/** The framework looks for the version before it asks who may, also in a collection that keeps none, and fails. */
export const noVersions: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'restoreVersion' && !collection.versions) throw new NotFound(req.t)
  return args
}
