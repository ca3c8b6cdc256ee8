import type { Field, RichTextField } from 'payload'
import { searchable } from '@/search/searchable'
import { refuseUnsound } from './rich-text/refuse-unsound'

/** Long text with headings, lists, tables, quotes, callouts, images and files. */
export function richText(name: string, label: string, help: string, required = false): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    required,
    custom: searchable({ text: 'body' }),
    hooks: { beforeValidate: [refuseUnsound] },
    admin: { description: help },
  }
}

/** One line. */
export function line(name: string, label: string, help: string, maxLength = 200): Field {
  return { name, type: 'text', label, maxLength, admin: { description: help } }
}

/** A paragraph without formatting. */
export function paragraph(name: string, label: string, help: string, rows = 3): Field {
  return { name, type: 'textarea', label, maxLength: 4000, admin: { description: help, rows } }
}
