import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A lock tells who is writing, and stops no save: whether one goes over another is asked of the texts, and the answer names who
 * changed what (`refuseStaleSave`).
 */
export const passLock: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'update' ? { ...args, overrideLock: true } : args
