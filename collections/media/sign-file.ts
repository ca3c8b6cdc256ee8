import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever uploads a file owns it. */
export const signFile: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, owner: data.owner ?? req.user?.id } : data
