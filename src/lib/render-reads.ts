import { renderNotes } from './render-notes'

/** What a render has read: its document can be old only when some of it has changed. */
export interface RenderReads {
  /** Something was read of which nobody can say when it changes: any change may matter. */
  anything: boolean
  /** Ids of the documents that were found. */
  ids: Set<string>
  /** What was asked for, with who may read it, by collection: the condition as JSON. */
  asked: Map<string, Set<string>>
  /** Collections whose documents were counted. */
  counted: Set<string>
  /** Collections whose records in the search index were asked. */
  searched: Set<string>
}

export function noReads(): RenderReads {
  return { anything: false, ids: new Set(), asked: new Map(), counted: new Set(), searched: new Set() }
}

const reads = () => renderNotes()?.reads

/** A path that leads through a relation: what it finds changes with documents of other collections. */
const THROUGH_RELATION = /"(?!sizes\.)\w+\.[\w.]+":/

/** Called before a collection is asked. Documents that may answer later than now matter too: see `noteFound`. */
export function noteAsked(collection: string, where: unknown, sort?: unknown): void {
  const noted = reads()
  if (!noted) return
  const condition = JSON.stringify(where ?? {})
  if (THROUGH_RELATION.test(condition) || String(sort ?? '').includes('.')) noted.anything = true
  const conditions = noted.asked.get(collection) ?? new Set()
  noted.asked.set(collection, conditions.add(condition))
}

export function noteFound(id: unknown): void {
  reads()?.ids.add(String(id))
}

export function noteCounted(collection: string): void {
  reads()?.counted.add(collection)
}

/** `collections`: of the records that could be in the answer. */
export function noteSearched(collections: readonly string[]): void {
  for (const collection of collections) reads()?.searched.add(collection)
}

export function noteAnything(): void {
  const noted = reads()
  if (noted) noted.anything = true
}
