import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** What the form calls a field; its name when it says nothing. */
export function labelOfField({ flattenedFields }: SanitizedCollectionConfig, name: string): string {
  const field = flattenedFields.find((each: FlattenedField) => each.name === name)
  const label = field && 'label' in field ? field.label : undefined
  return typeof label === 'string' ? label : name
}

/** “Title, Summary and 3 more” of the fields with these names. */
export function fieldsInWords(collection: SanitizedCollectionConfig, names: string[]): string {
  const labels = names.slice(0, 4).map((name) => `“${labelOfField(collection, name)}”`)
  const more = names.length - labels.length
  if (more > 0) return `${labels.join(', ')} and ${more} more`
  return labels.length > 1 ? `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}` : (labels[0] ?? '')
}
