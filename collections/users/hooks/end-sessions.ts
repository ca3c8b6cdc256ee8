import type { CollectionBeforeChangeHook } from 'payload'

/** Closing an account ends every session that it has. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.disabled ? { ...data, sessions: [] } : data
