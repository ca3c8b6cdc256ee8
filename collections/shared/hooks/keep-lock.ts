import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { isAutosave } from './is-autosave'

/** Seconds without a save after which nobody is said to be writing. */
export const WRITING = 120

/** Says that this person has the document open. No part of a save's transaction, as taking a lock away is none. */
export async function noteWriter(
  { payload }: Pick<PayloadRequest, 'payload'>,
  document: { relationTo: CollectionSlug; value: string },
  writer: string,
): Promise<void> {
  await payload.db.create({
    collection: 'payload-locked-documents',
    data: { document, user: { relationTo: 'users', value: writer } },
    returning: false,
  })
}

/**
 * Payload takes the lock of a document away on each save. Whoever is saved by autosave is still writing, so that the next one
 * who opens it is told: they get it back.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'update' || !isAutosave(req) || !req.user) return
  await noteWriter(req, { relationTo: collection.slug as CollectionSlug, value: doc.id }, req.user.id)
}
