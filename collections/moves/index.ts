import type { CollectionConfig, Field } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { staffOnly } from '@/access/staff-only'
import { asOptions } from '@/lib/vocabulary'
import { ALL_MOVES, STEPS } from '@/workflow/model'

const step = (name: string, label: string, description: string): Field => ({
  name,
  type: 'select',
  label,
  options: asOptions(STEPS),
  admin: { description },
})

/** Every step that a document took. Written by the hub inside the save that takes it; nobody changes a row. */
export const Moves: CollectionConfig = {
  slug: 'moves',
  labels: { singular: 'Step taken', plural: 'Steps taken' },
  disableDuplicate: true,
  lockDocuments: false,
  access: keptByHub({ read: staffOnly }),
  admin: {
    group: 'Records',
    hideAPIURL: true,
    description:
      'Who took which document from where to where, and when. Kept by the hub; nobody can change it.',
    useAsTitle: 'move',
    defaultColumns: ['createdAt', 'document', 'move', 'from', 'to', 'by', 'note'],
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['case-studies', 'policies', 'guidance'],
      label: 'Document',
      required: true,
      index: true,
      admin: { description: 'The document that took the step.' },
    },
    {
      name: 'move',
      type: 'select',
      label: 'What happened',
      options: asOptions(ALL_MOVES),
      required: true,
      admin: { description: 'The button that was pressed, or what the hub did by itself.' },
    },
    step('from', 'From', 'Where the document was before.'),
    step('to', 'To', 'Where it is since.'),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: 'Who',
      index: true,
      admin: { description: 'Empty when the hub did it, as at a scheduled minute.' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Note',
      maxLength: 2000,
      admin: { description: 'What they said about it.' },
    },
    {
      name: 'checked',
      type: 'text',
      hasMany: true,
      label: 'Checked',
      admin: { description: 'What the editor ticked on the checklist when approving.' },
    },
    {
      name: 'withoutReview',
      type: 'checkbox',
      label: 'Published without a review',
      defaultValue: false,
      admin: { description: 'An editor published it without anyone having approved this text.' },
    },
  ],
}
