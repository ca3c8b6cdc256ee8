import type { FlattenedField } from 'payload'
import { takenFields } from './file-fields'
import { isBlank, type Reading, readValue } from './read-value'

type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without it a document cannot even be told from others; whatever else is missing can be filled in as a draft. */
const NEEDED_AT_ONCE = new Set(['title'])

const labelOf = (field: FlattenedField) =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

function missing(field: FlattenedField, column: string, inRow: boolean, { tell }: Reading): void {
  if (!('required' in field) || !field.required || ('defaultValue' in field && field.defaultValue)) return
  const stops = NEEDED_AT_ONCE.has(column) || inRow
  const message = `“${labelOf(field)}” is missing.`
  const mending = stops ? 'Fill it in.' : 'Fill it in here, or in the draft before it is published.'
  tell({ column, message, mending, stops })
}

function rowsOf(field: FlattenedField, value: unknown, column: string, reading: Reading): unknown[] {
  if (field.type !== 'array' || isBlank(value)) return []
  if (!Array.isArray(value)) {
    reading.tell({ column, message: 'This is not a list.', mending: 'Send a list of rows.', stops: true })
    return []
  }
  if (field.maxRows && value.length > field.maxRows) {
    const mending = `Leave out ${value.length - field.maxRows}.`
    reading.tell({ column, message: `${field.maxRows} rows at most are allowed.`, mending, stops: true })
  }
  return value
    .map((row, at) => ({ row: isObject(row) ? row : {}, at: at + 1 }))
    .filter(({ row }) => Object.values(row).some((cell) => !isBlank(cell)))
    .map(({ row, at }) => readFields(field.flattenedFields, row, reading, `${column}.${at}.`))
}

function readField(field: FlattenedField, value: unknown, above: string, reading: Reading): unknown {
  const column = above + field.name
  if (field.type === 'group') {
    const inside = readFields(field.flattenedFields, isObject(value) ? value : {}, reading, `${column}.`)
    return Object.keys(inside).length > 0 ? inside : undefined
  }
  if (field.type === 'array') {
    const rows = rowsOf(field, value, column, reading)
    return rows.length > 0 ? rows : undefined
  }
  if (!isBlank(value)) return readValue(field, value, column, reading)
  return missing(field, column, /\.\d+\.$/.test(above), reading)
}

/** The document that the values of one row, or one object of JSON, mean; tells what is wrong with each. */
export function readFields(fields: FlattenedField[], values: Values, reading: Reading, above = ''): Values {
  return Object.fromEntries(
    takenFields(fields)
      .map((field) => [field.name, readField(field, values[field.name], above, reading)] as const)
      .filter(([, value]) => value !== undefined),
  )
}
