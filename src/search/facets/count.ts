import type { SearchFacet, SearchModel } from '../model'
import type { FacetOption, SearchAnswer } from '../port'
import type { FacetValue } from '../record'
import { DocSet } from './doc-set'
import type { FacetTable } from './facet-table'

type Choices = Record<string, string[]>

/**
 * The choices that take part. Closed lists keep every value. Of topics and years those that no document has are
 * unknown, and unknown values are ignored; a filter that a listing fixes is never ignored.
 */
export function knownChoices(model: SearchModel, table: FacetTable, chosen: Choices): Choices {
  const entries = model.facets.map((facet): [string, string[]] => {
    const values = chosen[facet.name] ?? []
    return [
      facet.name,
      facet.values === 'closed' ? values : values.filter((value) => table.has(facet.name, value)),
    ]
  })
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0))
}

/** Rows that pass every choice but those of the facet `except`. */
export function filtered(table: FacetTable, docs: DocSet, choices: Choices, except?: string): DocSet {
  return Object.entries(choices)
    .filter(([name]) => name !== except)
    .reduce((rest, [name, values]) => rest.and(table.docsWith(name, values)), docs)
}

/** Disjunctive counts: for each facet over what passes the choices of all others. */
export function countFacets(
  model: SearchModel,
  table: FacetTable,
  docs: DocSet,
  chosen: Choices,
  base: Choices,
): SearchAnswer['facets'] {
  const entries = model.facets
    .filter(({ name }) => !Object.hasOwn(base, name))
    .map((facet): [string, SearchAnswer['facets'][string]] => {
      const options = countOptions(
        facet,
        table,
        filtered(table, docs, chosen, facet.name),
        chosen[facet.name] ?? [],
      )
      return [facet.name, { label: facet.label, options }]
    })
  return Object.fromEntries(entries.filter(([, { options }]) => options.length > 0))
}

function countOptions(facet: SearchFacet, table: FacetTable, docs: DocSet, chosen: string[]): FacetOption[] {
  const counted = valuesOf(facet, table).map(({ value, label }) => ({
    value,
    label,
    count: docs.countShared(table.valuesOf(facet.name).get(value)?.docs ?? new DocSet()),
    selected: chosen.includes(value),
  }))
  return ordered(
    facet,
    counted.filter(({ count, selected }) => count > 0 || selected),
  )
}

/** Declared values in their order, then those that documents alone know. */
function valuesOf({ name, options }: SearchFacet, table: FacetTable): FacetValue[] {
  const declared = new Set(options.map(({ value }) => value))
  const found = [...table.valuesOf(name)].filter(([value]) => !declared.has(value))
  return [...options, ...found.map(([value, { label }]) => ({ value, label }))]
}

/** Options as their facet wants them ordered. */
export function ordered({ order }: SearchFacet, options: FacetOption[]): FacetOption[] {
  if (order === 'natural') return options
  if (order === 'newest')
    return options.sort((a, b) => b.value.localeCompare(a.value, 'en', { numeric: true }))
  return options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
}
