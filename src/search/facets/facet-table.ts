import { TYPE_FACET } from '../model'
import type { FacetValue, SearchRecord } from '../record'
import { DocSet } from './doc-set'

export interface TabledValue {
  label: string
  docs: DocSet
}

/** Which rows have which facet value, and the date of each row. Kept in memory; the index file is the truth. */
export class FacetTable {
  readonly all = new DocSet()
  private readonly facets = new Map<string, Map<string, TabledValue>>()
  private dates = new Float64Array(1024)
  /** Rows in order of date, but for those that have changed since. */
  private byDate: number[] = []
  private readonly changed = new Set<number>()

  put(row: number, { type, facets, date }: Pick<SearchRecord, 'type' | 'facets' | 'date'>): void {
    this.remove(row)
    this.changed.add(row)
    this.all.add(row)
    if (row >= this.dates.length) this.growDates(row)
    this.dates[row] = Date.parse(date) || 0
    this.add(row, TYPE_FACET, { value: type, label: type })
    for (const [name, values] of Object.entries(facets))
      for (const value of values) this.add(row, name, value)
  }

  remove(row: number): void {
    if (!this.all.has(row)) return
    this.changed.add(row)
    this.all.delete(row)
    for (const values of this.facets.values()) for (const { docs } of values.values()) docs.delete(row)
  }

  /** Values of a facet that some row has or had; counts may be 0. */
  valuesOf(facet: string): ReadonlyMap<string, TabledValue> {
    return this.facets.get(facet) ?? new Map()
  }

  /** Rows that have any of the values. */
  docsWith(facet: string, values: readonly string[]): DocSet {
    const known = this.valuesOf(facet)
    return values.reduce((docs, value) => docs.or(known.get(value)?.docs ?? new DocSet()), new DocSet())
  }

  /** Whether any row has the value now. */
  has(facet: string, value: string): boolean {
    const docs = this.valuesOf(facet).get(value)?.docs
    return docs !== undefined && docs.size > 0
  }

  /** The first `count` of `rows` by date, newest first; rows of one date keep a fixed order. */
  newest(rows: DocSet, count: number): number[] {
    this.orderByDate()
    const first: number[] = []
    for (const row of this.byDate) {
      if (first.length >= count) break
      if (rows.has(row)) first.push(row)
    }
    return first
  }

  private add(row: number, facet: string, { value, label }: FacetValue): void {
    const values = this.facets.get(facet) ?? new Map<string, TabledValue>()
    this.facets.set(facet, values)
    const known = values.get(value)
    values.set(value, { label, docs: known?.docs ?? new DocSet() })
    values.get(value)?.docs.add(row)
  }

  /** What has not changed is in order already, and costs the sort little. */
  private orderByDate(): void {
    if (this.changed.size === 0) return
    const same = this.byDate.filter((row) => !this.changed.has(row))
    const fresh = [...this.changed].filter((row) => this.all.has(row))
    this.byDate = [...same, ...fresh].sort((a, b) => (this.dates[b] ?? 0) - (this.dates[a] ?? 0) || b - a)
    this.changed.clear()
  }

  private growDates(row: number): void {
    const dates = new Float64Array(Math.max(row + 1, this.dates.length * 2))
    dates.set(this.dates)
    this.dates = dates
  }
}
