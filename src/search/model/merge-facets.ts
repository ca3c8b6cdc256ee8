import type { FacetValue } from '../record'
import type { FacetDeclaration } from '../searchable'
import { type FieldKind, type FoundField, type SearchFacet, TYPE_FACET } from './types'

/** Parameters of every finder and members that plain objects have: a facet of that name would hide them. */
const TAKEN = new Set(['q', 'page', 'sort', 'constructor', TYPE_FACET])

const FACETABLE = new Set<FieldKind>(['select', 'relationship', 'date', 'checkbox'])

/** One facet for each name; the same name on several fields is one facet with several sources. */
export function mergeFacets(fields: FoundField[]): SearchFacet[] {
  const facets = new Map<string, SearchFacet>()
  for (const field of fields) {
    const declared = field.searchable.facet
    if (!declared) continue
    checkDeclaration(field, declared)
    const fresh = facetOf(field, declared)
    const known = facets.get(declared.name)
    facets.set(declared.name, known ? joined(known, fresh, field) : fresh)
  }
  return [...facets.values()]
}

function facetOf(field: FoundField, declared: FacetDeclaration): SearchFacet {
  return {
    name: declared.name,
    label: declared.label,
    order: declared.order ?? 'count',
    options: field.options,
    values: valuesOf(field),
    sources: [{ collection: field.collection, path: field.path, kind: field.kind }],
  }
}

function valuesOf({ kind }: FoundField): SearchFacet['values'] {
  if (kind === 'date') return 'year'
  return kind === 'relationship' ? 'slug' : 'closed'
}

function joined(known: SearchFacet, fresh: SearchFacet, field: FoundField): SearchFacet {
  for (const key of ['label', 'order', 'values'] as const) {
    if (known[key] !== fresh[key]) {
      fault(
        field,
        `gives facet “${known.name}” the ${key} “${fresh[key]}”, but ${placeOf(known)} says “${known[key]}”. Make them equal or rename one.`,
      )
    }
  }
  return { ...known, options: union(known, fresh, field), sources: [...known.sources, ...fresh.sources] }
}

function union(known: SearchFacet, fresh: SearchFacet, field: FoundField): FacetValue[] {
  const labels = new Map(known.options.map(({ value, label }) => [value, label]))
  for (const { value, label } of fresh.options) {
    if ((labels.get(value) ?? label) !== label) {
      fault(
        field,
        `calls “${value}” of facet “${known.name}” “${label}”, but ${placeOf(known)} calls it “${labels.get(value)}”. Use one list.`,
      )
    }
    labels.set(value, label)
  }
  return [...labels].map(([value, label]) => ({ value, label }))
}

function checkDeclaration(field: FoundField, { name, from }: FacetDeclaration): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || TAKEN.has(name)) {
    fault(field, `names a facet “${name}”. Use a free kebab-case word; ${[...TAKEN].join(', ')} are taken.`)
  }
  if (!FACETABLE.has(field.kind))
    fault(field, `is ${field.kind} and cannot be a facet. Use one of ${[...FACETABLE].join(', ')}.`)
  if ((field.kind === 'date') !== (from === 'year'))
    fault(field, 'must say `from: "year"` exactly when it is a date.')
}

const placeOf = ({ sources: [first] }: SearchFacet) => `${first?.collection}.${first?.path.join('.')}`

function fault({ collection, path }: FoundField, what: string): never {
  throw new Error(`Search: ${collection}.${path.join('.')} ${what}`)
}
