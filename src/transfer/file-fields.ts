import type { FlattenedField } from 'payload'
import { nobody } from '@/access/nobody'

/** The hub's own, or decided by who brings the file in. */
const NOT_CONTENT = new Set(['id', 'owner', 'deletedAt', '_status'])

/** Also in a file that was taken out, for people to read; a file that is brought in may keep them. */
export const TOLD_ONLY = ['id', 'step', '_status', 'owner', 'publishedAt', 'updatedAt']

const TYPES = new Set([
  'text',
  'textarea',
  'email',
  'select',
  'checkbox',
  'date',
  'relationship',
  'upload',
  'richText',
  'array',
  'group',
])

const isSetByHub = (field: FlattenedField) =>
  ('access' in field && field.access?.create === nobody) || ('virtual' in field && Boolean(field.virtual))

/** The fields whose values a file can bring in. */
export const takenFields = (fields: FlattenedField[]): FlattenedField[] =>
  fields.filter((field) => TYPES.has(field.type) && !NOT_CONTENT.has(field.name) && !isSetByHub(field))

/** Marks a field that never leaves the hub in a file: who an anonymous employer is, who consented. */
export const STAYS_INSIDE = { staysInside: true }

/** The fields whose values a file may carry away. */
export const givenFields = (fields: FlattenedField[]): FlattenedField[] =>
  takenFields(fields).filter(({ custom }) => !custom?.staysInside)

/** The columns of some fields, rows of a list numbered from 1: `results.1.finding`. */
export function columnsOf(fields: FlattenedField[], rowsOf: (path: string) => number, above = ''): string[] {
  return takenFields(fields).flatMap((field) => {
    const path = above + field.name
    if (field.type === 'group') return columnsOf(field.flattenedFields, rowsOf, `${path}.`)
    if (field.type !== 'array') return [path]
    return Array.from({ length: rowsOf(path) }, (_, at) =>
      columnsOf(field.flattenedFields, rowsOf, `${path}.${at + 1}.`),
    ).flat()
  })
}
