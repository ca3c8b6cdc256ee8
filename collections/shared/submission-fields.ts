import type { Field } from 'payload'
import { nobody } from '@/access/nobody'

const byServer = { create: nobody, update: nobody }

/** What every record has that somebody sends through a public form. */
export const submissionFields: Field[] = [
  {
    name: 'confirmedAt',
    type: 'date',
    label: 'Address confirmed',
    access: byServer,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      description:
        'When the person followed the link in our mail. Empty: nobody has shown that the address is theirs.',
    },
  },
  {
    name: 'removeAt',
    type: 'date',
    label: 'Removed on',
    index: true,
    access: byServer,
    admin: { position: 'sidebar', readOnly: true, description: 'The hub deletes it on this day, for good.' },
  },
  // The same person sending the same form again changes this one record.
  {
    name: 'sameAs',
    type: 'text',
    unique: true,
    index: true,
    hidden: true,
    access: { read: nobody, ...byServer },
  },
  {
    name: 'confirmHash',
    type: 'text',
    index: true,
    hidden: true,
    access: { read: nobody, ...byServer },
  },
]
