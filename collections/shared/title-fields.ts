import type { Field, TextareaField, TextField } from 'payload'
import { searchable } from '@/search/searchable'

export function titleField(help: string, label = 'Title'): TextField {
  return {
    name: 'title',
    type: 'text',
    label,
    required: true,
    maxLength: 200,
    index: true,
    custom: searchable({ text: 'title' }),
    admin: { description: help },
  }
}

export function summaryField(help: string): TextareaField {
  return {
    name: 'summary',
    type: 'textarea',
    label: 'Summary',
    required: true,
    maxLength: 600,
    custom: searchable({ text: 'summary' }),
    admin: { description: help, rows: 3 },
  }
}

export const imageField: Field = {
  name: 'image',
  type: 'upload',
  relationTo: 'media',
  label: 'Picture',
  admin: {
    description:
      'Optional. A drawing, pattern or photograph of the work, never of fear or injury. It stands beside the title and in lists.',
  },
}

export const contentNoteField: Field = {
  name: 'contentNote',
  type: 'textarea',
  label: 'Content note',
  maxLength: 400,
  admin: {
    rows: 2,
    description:
      'Tells readers what is coming so that they can choose. Leave empty when nothing is likely to distress. Example: “Describes how a manager responded to a disclosure of stalking.”',
  },
}
