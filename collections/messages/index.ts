import { submissionFields } from '@collections/shared/submission-fields'
import { line, paragraph } from '@collections/shared/text-fields'
import type { CollectionConfig, Field } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { keptByHub } from '@/access/kept-by-hub'
import { isEditor } from '@/access/roles'

/** What people wrote through the contact form. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: 'Message', plural: 'Messages' },
  disableDuplicate: true,
  access: keptByHub({ read: editorsOnly, delete: editorsOnly, admin: ({ req }) => isEditor(req) }),
  admin: {
    group: 'Community',
    hideAPIURL: true,
    useAsTitle: 'about',
    description:
      'What people wrote through the contact form. Answer by mail; the hub deletes each after a year.',
    defaultColumns: ['about', 'email', 'createdAt'],
  },
  defaultSort: '-createdAt',
  fields: [
    { ...line('about', 'About', 'What it is about.'), required: true } as Field,
    { ...paragraph('words', 'Message', 'What they wrote.', 8), required: true } as Field,
    line('name', 'Name', 'Only if they gave it.', 120),
    {
      name: 'email',
      type: 'email',
      label: 'Answer to',
      admin: { description: 'Only if they want an answer.' },
    },
    ...submissionFields,
  ],
}
