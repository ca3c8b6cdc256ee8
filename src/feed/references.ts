import type { SanitizedConfig } from 'payload'
import { type Relation, relationsIn } from '@/lib/relations'

/** A field whose target's words are in the record of the document that holds it. */
export interface Reference extends Pick<Relation, 'path' | 'to' | 'polymorphic'> {
  /** Collection that holds the field. */
  from: string
}

/**
 * The searchable relationship fields of every collection. Links inside rich text are left out on purpose: a record
 * holds their words, not those of the document that they lead to.
 */
export function findReferences(config: Pick<SanitizedConfig, 'collections'>): Reference[] {
  return config.collections.flatMap(({ slug: from, flattenedFields }) =>
    relationsIn(flattenedFields)
      .filter(({ isSearchable }) => isSearchable)
      .map(({ path, to, polymorphic }) => ({ from, path, to, polymorphic })),
  )
}
