import type { CollectionAfterChangeHook } from 'payload'
import { closeLinks } from '@/sharing/close-links'

/** Once it is published there is nothing left to sign off: the link on which the employer read it ends. */
export const endSignOff: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc._status === 'published') await closeLinks(String(doc.id), req)
  return doc
}
