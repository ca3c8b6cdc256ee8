import type { Field } from 'payload'
import { nobody } from '@/access/nobody'
import { staffRead } from '@/access/staff-only'

/** Ids of the files that the document shows. Set by the server; access to files is decided by it. */
export const filesUsedField: Field = {
  name: 'mediaUsed',
  type: 'text',
  hasMany: true,
  index: true,
  label: 'Files used',
  access: { create: nobody, update: nobody, read: staffRead },
  admin: { hidden: true, description: 'Kept by the hub.' },
}
