import type { Field } from 'payload'
import { byServer, linkFields } from '../shared/link-fields'
import { roleOptions } from '../shared/role-options'

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
    name: 'acceptedAt',
    type: 'date',
    label: 'Accepted',
    access: byServer,
    admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  ...linkFields,
]
