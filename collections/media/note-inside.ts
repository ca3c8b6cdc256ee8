import type { CollectionBeforeChangeHook } from 'payload'
import { readInside } from './read-inside'

/** Keeps what a new file says of itself: staff are warned, and the disclosure check reads its author. */
export const noteInside: CollectionBeforeChangeHook = async ({ data, req }) =>
  req.file ? { ...data, inside: await readInside(req.file.data, req.file.mimetype) } : data
