import type { FlattenedField } from 'payload'
import { lexicalToMarkdown } from '@/lib/markdown/lexical-to-markdown'
import { givenFields } from './file-fields'
import type { Known } from './known'

type Values = Record<string, unknown>

const valuesIn = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}

const nameOf = (field: FlattenedField, value: unknown, known: Known): string =>
  known.nameOf('relationTo' in field ? String(field.relationTo) : '', value) ?? ''

/** The words of one value, as `readValue` reads them. */
function cellOf(field: FlattenedField, value: unknown, known: Known): string {
  if (value === undefined || value === null) return ''
  if (field.type === 'richText') return lexicalToMarkdown(value, known.nameOf)
  if (field.type === 'checkbox') return value ? 'yes' : 'no'
  if (field.type === 'date') return String(value).slice(0, 10)
  const words = (one: unknown) => ('relationTo' in field ? nameOf(field, one, known) : String(one))
  return Array.isArray(value) ? value.map(words).filter(Boolean).join('; ') : words(value)
}

/** The cells of a document by column, as `columnsOf` names them. */
export function cellsOf(
  fields: FlattenedField[],
  doc: Values,
  known: Known,
  cells = new Map<string, string>(),
  above = '',
): Map<string, string> {
  for (const field of givenFields(fields)) {
    const path = above + field.name
    const value = doc[field.name]
    if (field.type === 'group') cellsOf(field.flattenedFields, valuesIn(value), known, cells, `${path}.`)
    else if (field.type === 'array') {
      const rows = Array.isArray(value) ? value : []
      rows.forEach((row, at) => {
        cellsOf(field.flattenedFields, valuesIn(row), known, cells, `${path}.${at + 1}.`)
      })
    } else cells.set(path, cellOf(field, value, known))
  }
  return cells
}

/** One value for JSON: documents and files by name, long text as the editor keeps it. */
function jsonOf(field: FlattenedField, value: unknown, known: Known): unknown {
  if (value === undefined || value === null) return undefined
  if (field.type === 'group') return objectOf(field.flattenedFields, valuesIn(value), known)
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => objectOf(field.flattenedFields, valuesIn(row), known))
  if (!('relationTo' in field)) return field.type === 'date' ? String(value).slice(0, 10) : value
  return Array.isArray(value)
    ? value.map((one) => nameOf(field, one, known)).filter(Boolean)
    : nameOf(field, value, known) || undefined
}

/** A document for JSON, as `readJson` reads it. */
export const objectOf = (fields: FlattenedField[], doc: Values, known: Known): Values =>
  Object.fromEntries(
    givenFields(fields)
      .map((field) => [field.name, jsonOf(field, doc[field.name], known)] as const)
      .filter(([, value]) => value !== undefined),
  )
