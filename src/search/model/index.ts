import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { findFields } from './find-fields'
import { mergeFacets } from './merge-facets'
import { type FoundField, type SearchFacet, type SearchModel, type SearchType, TYPE_FACET } from './types'

export * from './types'

/**
 * Reads the searchable fields of every collection.
 * Throws when declarations contradict each other, naming collection and field.
 */
export function buildSearchModel(config: Pick<SanitizedConfig, 'collections'>): SearchModel {
  const found = config.collections
    .map((collection) => ({ collection, fields: findFields(collection) }))
    .filter(({ fields }) => fields.length > 0)
  const types = found.map(({ collection, fields }) => typeOf(collection, fields))
  return { types, facets: [typeFacet(types), ...mergeFacets(found.flatMap(({ fields }) => fields))] }
}

/** The declared facet of that name, or undefined: the only way from a URL parameter to a facet. */
export function facetNamed(model: SearchModel, name: string): SearchFacet | undefined {
  return model.facets.find((facet) => facet.name === name)
}

function typeOf(collection: SanitizedCollectionConfig, fields: FoundField[]): SearchType {
  const { slug, labels } = collection
  const texts = fields.flatMap(({ path, kind, label, options, searchable: { text } }) =>
    text ? [{ path, kind, label, options, weight: text }] : [],
  )
  const titles = texts.filter(({ weight }) => weight === 'title')
  if (titles.length !== 1) {
    throw new Error(
      `Search: collection ${slug} has ${titles.length} fields searchable as title. It needs exactly one.`,
    )
  }
  return { slug, label: nameOf(labels.plural, slug), singular: nameOf(labels.singular, slug), texts }
}

const nameOf = (label: unknown, slug: string) => (typeof label === 'string' ? label : slug)

function typeFacet(types: SearchType[]): SearchFacet {
  return {
    name: TYPE_FACET,
    label: 'Type',
    order: 'natural',
    options: types.map(({ slug, label }) => ({ value: slug, label })),
    values: 'closed',
    sources: [],
  }
}
