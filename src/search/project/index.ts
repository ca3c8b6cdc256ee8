import { plainText } from '@/lib/rich-text'
import type { SearchModel, SearchText, SearchType } from '../model'
import type { FacetValue, SearchRecord } from '../record'
import { facetValues, populated } from './facet-values'
import { readPath, stringAt } from './read-path'
import { sectionsOfDocument, urlOf, wordsOf } from './sections'

/**
 * What the index keeps of `doc`, which must have been read as an anonymous reader at depth 1.
 * A part that is missing or malformed is left out; nothing in a document makes this throw.
 * Throws for a collection that the model does not know, since that is a fault of the caller.
 */
export function projectRecord(model: SearchModel, collection: string, doc: unknown): SearchRecord {
  const type = model.types.find(({ slug }) => slug === collection)
  if (!type)
    throw new Error(`Search: collection ${collection} has no searchable field, so it has no records.`)
  const slug = stringAt(doc, 'slug')
  const url = urlOf(collection, slug)
  const facets = facetValues(model, collection, doc)
  const outcome = stringAt(doc, 'outcome')
  const reviewBy = stringAt(doc, 'nextReview')
  return {
    id: recordId(collection, idOf(doc)),
    type: collection,
    slug,
    title: textsOf(type, doc, 'title').join(' '),
    url,
    summary: stringAt(doc, 'summary'),
    ...(outcome && { outcome }),
    date: dateOf(doc),
    ...(reviewBy && { reviewBy }),
    sections: sectionsOfDocument(type, doc, url),
    keywords: keywordsOf(type, doc, facets),
    facets,
  }
}

/** The id under which every index keeps a document. */
export function recordId(collection: string, id: string | number): string {
  return `${collection}:${id}`
}

function idOf(doc: unknown): string {
  const [id] = readPath(doc, ['id'])
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

function textsOf(type: SearchType, doc: unknown, weight: SearchText['weight']): string[] {
  return type.texts
    .filter((text) => text.weight === weight)
    .flatMap((text) => readPath(doc, text.path).map((value) => readText(value, text)))
    .filter(Boolean)
}

function readText(value: unknown, text: SearchText): string {
  if (text.kind === 'richText') return plainText(value)
  return text.kind === 'relationship' ? stringAt(populated(value), 'title') : wordsOf(value, text)
}

/** Fields of weight `summary` that the record has no place of its own for go with the keywords. */
function keywordsOf(type: SearchType, doc: unknown, facets: Record<string, FacetValue[]>): string {
  const placed = new Set(['summary', 'outcome'])
  const rest: SearchType = { ...type, texts: type.texts.filter(({ path }) => !placed.has(path.join('.'))) }
  const labels = Object.values(facets).flatMap((values) => values.map(({ label }) => label))
  return [...new Set([...textsOf(rest, doc, 'summary'), ...textsOf(type, doc, 'keywords'), ...labels])].join(
    ' · ',
  )
}

const EPOCH = new Date(0).toISOString()

/** When it was published; for a meeting, when it is held. */
function dateOf(doc: unknown): string {
  const dates = ['startsAt', 'publishedAt', 'createdAt'].map((name) => Date.parse(stringAt(doc, name)))
  const time = dates.find((date) => Number.isFinite(date))
  return time === undefined ? EPOCH : new Date(time).toISOString()
}
