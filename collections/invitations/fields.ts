import type { Field } from 'payload'
import { nobody } from '@/access/nobody'
import { roleOptions } from '../shared/role-options'

const byServer = { create: nobody, update: nobody }

export const invitationFields: Field[] = [
  {
    name: 'email',
    type: 'email',
    label: 'E-mail address',
    required: true,
    index: true,
    admin: { description: 'Their own address at work. The link goes there, and they sign in with it.' },
  },
  {
    name: 'name',
    type: 'text',
    label: 'Name',
    required: true,
    maxLength: 120,
    admin: { description: 'As colleagues know them. They can correct it. Example: “Ailsa Grant”.' },
  },
  {
    name: 'role',
    type: 'select',
    label: 'Role',
    required: true,
    defaultValue: 'member',
    options: roleOptions,
    admin: {
      description: 'What they may do. Give the least that their work needs. Editors invite members only.',
    },
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisation',
    admin: {
      condition: (data) => data.role === 'member',
      description: 'The employer that they represent. They see its private record and no other.',
    },
  },
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
  {
    name: 'acceptedAt',
    type: 'date',
    label: 'Accepted',
    access: byServer,
    admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  // The link's hash. The link itself is in the mail and nowhere else.
  {
    name: 'tokenHash',
    type: 'text',
    index: true,
    hidden: true,
    access: { read: nobody, ...byServer },
  },
]
