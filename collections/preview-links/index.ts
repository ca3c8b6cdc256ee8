import { staffNames } from '@collections/shared/staff-names'
import type { CollectionConfig } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'
import { staffOnly } from '@/access/staff-only'

/** Links to a draft for people without an account: each to one document, for a few days. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Draft link', plural: 'Draft links' },
  access: keptByHub({
    read: staffOnly,
    // Taking a link back needs no reason.
    delete: staffOnly,
  }),
  admin: {
    group: 'Safety',
    hideAPIURL: true,
    defaultColumns: ['document', 'madeBy', 'expiresAt', 'createdAt'],
    description:
      'Who can read which draft through a link. Make one on the document itself. Delete it here to end it before its time.',
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['case-studies', 'policies', 'guidance'],
      required: true,
      label: 'Document',
    },
    staffNames('madeBy', 'Made by', true),
    { name: 'expiresAt', type: 'date', required: true, index: true, label: 'Works until' },
    {
      name: 'tokenHash',
      type: 'text',
      index: true,
      hidden: true,
      access: { create: nobody, read: nobody, update: nobody },
    },
  ],
}
