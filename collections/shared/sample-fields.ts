import type { Field } from 'payload'
import { nobody } from '@/access/nobody'
import { staffRead } from '@/access/staff-only'

/** Marks invented content for readers, and lets the sample content find its own documents again. */
export const sampleFields: Field[] = [
  {
    name: 'illustrative',
    type: 'checkbox',
    label: 'Illustrative example',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: 'Tick when the organisation and the facts are invented. The page says so at the top.',
    },
  },
  {
    name: 'sampleKey',
    type: 'text',
    unique: true,
    index: true,
    label: 'Sample key',
    access: { create: nobody, update: nobody, read: staffRead },
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true, description: 'Set by the sample content alone.' },
  },
  {
    name: 'sampleHash',
    type: 'text',
    label: 'Fingerprint of the sample as it was loaded',
    hidden: true,
    access: { create: nobody, update: nobody, read: nobody },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      hidden: true,
      description: 'Tells the sample content whether an editor has changed the document since.',
    },
  },
]
