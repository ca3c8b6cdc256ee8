import type { FlattenedField } from 'payload'

/** A field that points at documents. */
export interface Relation {
  /** Path in MongoDB; arrays and blocks on the way need no index. */
  path: string
  /** Collections that it may point at. */
  to: string[]
  /** The value in MongoDB is `{ relationTo, value }`. */
  polymorphic: boolean
  isSearchable: boolean
}

/** Every relationship and upload field, however deep; not the links inside rich text. */
export function relationsIn(fields: FlattenedField[], above: string[] = []): Relation[] {
  return fields.flatMap((field): Relation[] => {
    const path = [...above, field.name]
    if (field.type === 'relationship' || field.type === 'upload') {
      const polymorphic = Array.isArray(field.relationTo)
      const isSearchable = Boolean(field.custom?.['searchable'])
      return [{ path: path.join('.'), to: [field.relationTo].flat(), polymorphic, isSearchable }]
    }
    if (field.type === 'blocks') {
      const blocks = field.blocks.filter((block) => 'flattenedFields' in block)
      return blocks.flatMap((block) => relationsIn(block.flattenedFields, path))
    }
    return 'flattenedFields' in field ? relationsIn(field.flattenedFields, path) : []
  })
}
