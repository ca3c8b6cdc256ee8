import { richText } from '@collections/shared/text-fields'
import type { ArrayField, Tab } from 'payload'
import { searchable } from '@/search/searchable'

const parts: ArrayField = {
  name: 'parts',
  type: 'array',
  label: 'Parts',
  labels: { singular: 'Part', plural: 'Parts' },
  maxRows: 20,
  admin: {
    initCollapsed: true,
    description:
      'For long guidance: each part is a page with its own address. The text above then introduces them.',
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Title of the part',
      required: true,
      maxLength: 200,
      custom: searchable({ text: 'body' }),
      admin: { description: 'A step or a question. Example: “Before the conversation”.' },
    },
    {
      name: 'slug',
      type: 'text',
      label: 'Web address of the part',
      maxLength: 120,
      admin: { description: 'Left empty, it is made from the title.' },
    },
    richText('body', 'Text of the part', 'One screen or two. Begin with what to do, then why.', true),
  ],
}

export const bodyTab: Tab = {
  label: 'Text',
  description: 'What to do, in the order in which to do it.',
  fields: [
    richText(
      'body',
      'Text',
      'The guidance itself, or its introduction when it has parts. Use callouts for safety.',
      true,
    ),
    parts,
  ],
}
