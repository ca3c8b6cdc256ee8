import type { Field } from 'payload'
import { nobody } from '@/access/nobody'
import { staffRead } from '@/access/staff-only'

const told = (name: string, label: string): Field => ({ name, type: 'text', label })

/** What a document file says of itself, read when it is uploaded. */
export const insideField: Field = {
  name: 'inside',
  type: 'group',
  label: 'What the file says of itself',
  access: { create: nobody, update: nobody, read: staffRead },
  admin: {
    readOnly: true,
    condition: (data) => Boolean(data.inside?.title || data.inside?.author || data.inside?.warnings?.length),
    description: 'Read from the file when it was uploaded. Everyone who downloads it can see it too.',
  },
  fields: [
    told('title', 'Title'),
    told('author', 'Author'),
    { name: 'warnings', type: 'text', hasMany: true, label: 'For people who use a screen reader' },
  ],
}
