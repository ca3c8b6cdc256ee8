import type { FieldKind, SearchFacet, SearchModel } from '../model'
import type { FacetValue } from '../record'
import { readPath, stringAt } from './read-path'

/** The facet values of a document, each with its label; facets without a value are left out. */
export function facetValues(
  model: SearchModel,
  collection: string,
  doc: unknown,
): Record<string, FacetValue[]> {
  const entries = model.facets.flatMap((facet): [string, FacetValue[]][] => {
    const values = valuesOf(facet, collection, doc)
    return values.length > 0 ? [[facet.name, values]] : []
  })
  return Object.fromEntries(entries)
}

function valuesOf(facet: SearchFacet, collection: string, doc: unknown): FacetValue[] {
  const found = new Map<string, string>()
  for (const source of facet.sources) {
    if (source.collection !== collection) continue
    for (const raw of readPath(doc, source.path)) {
      const value = READERS[source.kind](raw, facet)
      if (value) found.set(value.value, value.label)
    }
  }
  return [...found].map(([value, label]) => ({ value, label }))
}

type Reader = (raw: unknown, facet: SearchFacet) => FacetValue | undefined

const none: Reader = () => undefined

const READERS: Record<FieldKind, Reader> = {
  text: none,
  richText: none,
  select: (raw, { options }) => options.find(({ value }) => value === raw),
  checkbox: (raw, { options }) => (raw === true ? options[0] : undefined),
  date: (raw) => {
    const time = typeof raw === 'string' ? new Date(raw) : new Date(Number.NaN)
    const year = String(time.getUTCFullYear())
    return /^\d{4}$/.test(year) ? { value: year, label: year } : undefined
  },
  relationship: (raw) => {
    const target = populated(raw)
    const value = stringAt(target, 'slug')
    return value ? { value, label: stringAt(target, 'title') || value } : undefined
  },
}

/** A related document as depth 1 gives it. A bare id is one that the anonymous reader may not see: it says nothing. */
export function populated(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return undefined
  return 'relationTo' in raw && 'value' in raw ? raw.value : raw
}
