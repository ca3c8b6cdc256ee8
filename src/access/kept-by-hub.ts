import type { Access, CollectionConfig } from 'payload'
import { nobody } from './nobody'
import { isStaff } from './roles'

type Rules = NonNullable<CollectionConfig['access']>

/**
 * Rules of records that only the hub writes: nobody makes, changes or deletes one, unless `rules` say who. Staff find
 * their list in the admin.
 */
export const keptByHub = (rules: Rules & { read: Access }): Rules => ({
  create: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => isStaff(req),
  ...rules,
})
