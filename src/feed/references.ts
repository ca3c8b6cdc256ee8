import type { FlattenedField, SanitizedConfig } from 'payload'

/** A field whose target's words are in the record of the document that holds it. */
export interface Reference {
  /** Collection that holds the field. */
  from: string
  /** Path in MongoDB; arrays and blocks on the way need no index. */
  path: string
  /** Collections that it may point at. */
  to: string[]
  /** The value in MongoDB is `{ relationTo, value }`. */
  polymorphic: boolean
}

/**
 * The searchable relationship fields of every collection. Links inside rich text are left out on purpose: a record
 * holds their words, not those of the document that they lead to.
 */
export function findReferences(config: Pick<SanitizedConfig, 'collections'>): Reference[] {
  return config.collections.flatMap(({ slug, flattenedFields }) => walk(slug, flattenedFields, []))
}

function walk(from: string, fields: FlattenedField[], above: string[]): Reference[] {
  return fields.flatMap((field): Reference[] => {
    const path = [...above, field.name]
    if (field.type === 'relationship' || field.type === 'upload') {
      if (!field.custom?.['searchable']) return []
      const polymorphic = Array.isArray(field.relationTo)
      return [{ from, path: path.join('.'), to: [field.relationTo].flat(), polymorphic }]
    }
    if (field.type === 'blocks') {
      const blocks = field.blocks.filter((block) => 'flattenedFields' in block)
      return blocks.flatMap((block) => walk(from, block.flattenedFields, path))
    }
    return 'flattenedFields' in field ? walk(from, field.flattenedFields, path) : []
  })
}
