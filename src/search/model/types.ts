import type { FacetValue } from '../record'
import type { FacetDeclaration, Searchable } from '../searchable'

/** What the Payload config says about search. Every adapter, page and test derives from it; nothing is retyped. */
export interface SearchModel {
  types: SearchType[]
  /** In the order in which finders show them; `type` first. */
  facets: SearchFacet[]
}

/** A collection that readers can find. */
export interface SearchType {
  /** Collection slug. */
  slug: string
  /** Plural, as people read it. */
  label: string
  singular: string
  texts: SearchText[]
}

export type TextWeight = NonNullable<Searchable['text']>

export interface SearchText {
  /** Names from the document down; arrays and blocks on the way are walked through. */
  path: string[]
  weight: TextWeight
  kind: FieldKind
  /** The heading under which the text stands when it has none of its own. */
  label: string
  options: FacetValue[]
}

export type FieldKind = 'text' | 'richText' | 'select' | 'relationship' | 'date' | 'checkbox'

export interface SearchFacet extends Required<Pick<FacetDeclaration, 'name' | 'label' | 'order'>> {
  /** Declared values in their order; empty for values that only documents know (topics, years). */
  options: FacetValue[]
  /** `closed`: only `options` are values. `slug`, `year`: any value of that form may be one. */
  values: 'closed' | 'slug' | 'year'
  sources: FacetSource[]
}

export interface FacetSource {
  collection: string
  path: string[]
  kind: FieldKind
}

/** A searchable field as it was found in a collection. */
export interface FoundField {
  collection: string
  path: string[]
  kind: FieldKind
  label: string
  options: FacetValue[]
  searchable: Searchable
}

/** The facet that every hub has: which collection a document is in. */
export const TYPE_FACET = 'type'
