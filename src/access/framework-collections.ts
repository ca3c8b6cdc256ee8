import type { Access, CollectionAfterReadHook, Endpoint, SanitizedCollectionConfig } from 'payload'
import { nobody } from './nobody'
import { ownPreferences } from './own-preferences'
import { isStaff } from './roles'
import { staffOnly } from './staff-only'

type Rules = SanitizedCollectionConfig['access']

const rules = (create: Access, read: Access, update: Access, remove: Access): Rules => ({
  create,
  read,
  update,
  delete: remove,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => isStaff(req),
})

/** Collections that the framework brings along, with rules of our own: its defaults let any account write them. */
export const FRAMEWORK_COLLECTIONS: Record<string, Rules> = {
  // Staff take over a document that another has open, so they see and end each other's locks.
  'payload-locked-documents': rules(nobody, staffOnly, staffOnly, staffOnly),
  'payload-preferences': rules(staffOnly, ownPreferences, ownPreferences, ownPreferences),
  'payload-jobs': rules(nobody, nobody, nobody, nobody),
  'payload-kv': rules(nobody, nobody, nobody, nobody),
  'payload-migrations': rules(nobody, nobody, nobody, nobody),
}

/** Some of what the framework answers about its own collections asks no rule: whoever is not staff is turned away first. */
export const forStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) =>
    isStaff(req)
      ? endpoint.handler(req)
      : Response.json({ errors: [{ message: 'You may not do this.' }] }, { status: 403 }),
})

/** The admin calls whoever has a document open by their address, which staff do not see of each other: it gets the name. */
export const nameWriter: CollectionAfterReadHook = ({ doc }) => {
  const writer = doc.user?.value
  if (typeof writer !== 'object' || !writer?.name || writer.email) return doc
  return { ...doc, user: { ...doc.user, value: { ...writer, email: writer.name } } }
}
