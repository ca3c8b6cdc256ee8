import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '@/access/administrators-only'
import { nobody } from '@/access/nobody'
import { isStaff } from '@/access/roles'
import { selfOrAdministrators, staffListOrSelf } from '@/access/users'
import { env } from '@/config/env'
import { userFields } from './fields'

/** Seconds that a session lasts without use. */
const SESSION = 2 * 60 * 60

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    useSessions: true,
    tokenExpiration: SESSION,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env().PUBLIC_URL.startsWith('https:') },
  },
  access: {
    create: administratorsOnly,
    read: staffListOrSelf,
    update: selfOrAdministrators,
    delete: administratorsOnly,
    readVersions: nobody,
    unlock: administratorsOnly,
    admin: ({ req }) => isStaff(req),
  },
  admin: {
    group: 'People',
    description: 'Staff who write and publish, and representatives of member employers.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'organisation', 'disabled', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  fields: userFields,
}
