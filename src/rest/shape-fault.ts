import type { FlattenedField } from 'payload'

export interface ShapeFault {
  path: string
  label: string
}
type Check = (value: unknown, field: FlattenedField) => boolean

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText: Check = (value) => typeof value === 'string' && !value.includes('\u0000')
const isNumber: Check = (value) =>
  value !== true && value !== false && Number.isFinite(Number(value)) && !isObject(value)
const isDate: Check = (value) =>
  value instanceof Date || (typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value))))
const isCheckbox: Check = (value) => typeof value === 'boolean' || value === 'true' || value === 'false'

const isId = (value: unknown): boolean => {
  const id = isObject(value) ? value.id : value
  return id === '' || /^[0-9a-f]{24}$/i.test(String(id))
}

const isOption: Check = (value, field) =>
  field.type === 'select' &&
  (value === '' ||
    field.options.some((option) => (typeof option === 'string' ? option : option.value) === value))

const isReference: Check = (value, field) => {
  if (field.type !== 'relationship' && field.type !== 'upload') return false
  if (typeof field.relationTo === 'string') return isId(value)
  return isObject(value) && field.relationTo.some((slug) => slug === value.relationTo) && isId(value.value)
}

const CHECKS: Partial<Record<FlattenedField['type'], Check>> = {
  text: isText,
  textarea: isText,
  email: isText,
  number: isNumber,
  date: isDate,
  checkbox: isCheckbox,
  select: isOption,
  relationship: isReference,
  upload: isReference,
  group: (value) => isObject(value),
  // The admin sends 0 for a list without rows.
  array: (value) => value === 0 || value === '0' || (Array.isArray(value) && value.every(isObject)),
}

function fits(field: FlattenedField, value: unknown): boolean {
  const check = CHECKS[field.type]
  if (!check) return true
  const many = 'hasMany' in field && field.hasMany === true
  return many ? Array.isArray(value) && value.every((entry) => check(entry, field)) : check(value, field)
}

function faultInside(field: FlattenedField, value: unknown, path: string): ShapeFault | undefined {
  if (field.type === 'group') return shapeFault(field.flattenedFields, value as object, `${path}.`)
  if (field.type !== 'array' || !Array.isArray(value)) return undefined
  for (const [index, row] of value.entries()) {
    const fault = shapeFault(field.flattenedFields, row, `${path}.${index}.`)
    if (fault) return fault
  }
  return undefined
}

function faultOf(field: FlattenedField, value: unknown, within: string): ShapeFault | undefined {
  if (value === undefined || value === null) return undefined
  const path = within + field.name
  if (fits(field, value)) return faultInside(field, value, path)
  return { path, label: 'label' in field && typeof field.label === 'string' ? field.label : field.name }
}

/**
 * The first value that is not of its field's kind, wherever it stands; undefined when all are. Drafts skip validation,
 * so without this a draft could hold a title that is a list, or fail deep inside the database.
 */
export function shapeFault(fields: FlattenedField[], data: object, within = ''): ShapeFault | undefined {
  const values = new Map<string, unknown>(Object.entries(data))
  for (const field of fields) {
    const fault = faultOf(field, values.get(field.name), within)
    if (fault) return fault
  }
  return undefined
}
