import type { CollectionConfig } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { staffOnly } from '@/access/staff-only'

/** What a reviewer remarks on a document or one of its fields. Written and resolved above the text of the document. */
export const ReviewNotes: CollectionConfig = {
  slug: 'review-notes',
  labels: { singular: 'Review note', plural: 'Review notes' },
  disableDuplicate: true,
  lockDocuments: false,
  access: keptByHub({ read: staffOnly }),
  admin: {
    group: 'Records',
    hideAPIURL: true,
    description: 'What reviewers remarked. Open the document to write one, or to say that it is dealt with.',
    useAsTitle: 'text',
    defaultColumns: ['text', 'document', 'by', 'createdAt', 'resolvedAt'],
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
      admin: { description: 'What it is about.' },
    },
    {
      name: 'field',
      type: 'text',
      label: 'Field',
      admin: { description: 'Which part of the document; empty: all of it.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Note',
      required: true,
      maxLength: 2000,
      admin: { description: 'What to think about, in words that help the author.' },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: 'Who',
      admin: { description: 'Who wrote it.' },
    },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Dealt with by',
      admin: { description: 'Who said that it is dealt with; empty while it is open.' },
    },
    {
      name: 'resolvedAt',
      type: 'date',
      label: 'Dealt with on',
      admin: { description: 'When they said so.' },
    },
  ],
}
