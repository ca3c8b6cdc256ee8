import type { Field } from 'payload'
import { nobody } from '@/access/nobody'

export const byServer = { create: nobody, update: nobody }

/** What every record has that is a link in a mail. */
export const linkFields: Field[] = [
  {
    name: 'invitedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Invited by',
    access: byServer,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'expiresAt',
    type: 'date',
    label: 'Link works until',
    access: byServer,
    admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  // The link's hash. The link itself is in the mail and nowhere else.
  { name: 'tokenHash', type: 'text', index: true, hidden: true, access: { read: nobody, ...byServer } },
]
