import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function idOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return isObject(value) && typeof value.id === 'string' ? [value.id] : []
}

/** Files inside a text, however deep: nodes of the type `upload`. */
function inText(node: unknown): string[] {
  if (!isObject(node)) return []
  const here = node.type === 'upload' && node.relationTo === 'media' ? idOf(node.value) : []
  return [...here, ...Object.values(node).flatMap(inText)]
}

function inFields(fields: FlattenedField[], data: Record<string, unknown>): string[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (field.type === 'upload') return idOf(value)
    if (field.type === 'richText') return inText(value)
    if (field.type === 'array' && Array.isArray(value)) {
      return value.filter(isObject).flatMap((row) => inFields(field.flattenedFields, row))
    }
    return field.type === 'group' && isObject(value) ? inFields(field.flattenedFields, value) : []
  })
}

/** Keeps the ids of the files that a document shows, so that a file is as public as what shows it. */
export const noteFilesUsed: CollectionBeforeChangeHook = ({ collection, data }) => ({
  ...data,
  mediaUsed: [...new Set(inFields(collection.flattenedFields, data))],
})
