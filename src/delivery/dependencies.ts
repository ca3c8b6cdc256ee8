import { LRUCache } from 'lru-cache'
import type { ChangedDocument, Movement } from '@/feed/movement'
import type { RenderReads } from '@/lib/render-reads'
import { type Condition, conditionsOf, mayHold } from './may-hold'

/** Most conditions stand in many pages (the settings, the lists): those share one copy. */
const known = new LRUCache<string, readonly Condition[]>({ max: 5000 })

/** Bytes of an id, of a condition, and of the object itself, roughly. */
const [PER_ID, PER_CONDITION, OWN] = [80, 400, 300]

/** What a document was made from, and so what can make it old. */
export class Dependencies {
  private readonly ids: ReadonlySet<string>
  private readonly asked: ReadonlyMap<string, readonly (readonly Condition[])[]>
  private readonly counted: ReadonlySet<string>
  private readonly searched: ReadonlySet<string>
  private readonly anything: boolean
  /** Bytes in memory. */
  readonly size: number

  constructor(reads: RenderReads) {
    this.ids = reads.ids
    this.counted = reads.counted
    this.searched = reads.searched
    this.asked = new Map([...reads.asked].map(([name, texts]) => [name, [...texts].map(parsed)]))
    const conditions = [...reads.asked.values()].reduce((sum, { size }) => sum + size, 0)
    // Of a page that seems to have read nothing, nobody knows what it shows.
    this.anything = reads.anything || conditions + reads.counted.size + reads.searched.size === 0
    this.size = OWN + reads.ids.size * PER_ID + conditions * PER_CONDITION
  }

  /** Collections that were read. */
  get collections(): string[] {
    return [...new Set([...this.asked.keys(), ...this.counted])]
  }

  isTouchedBy({ documents, records }: Movement): boolean {
    if (this.anything) return true
    return records.some((name) => this.searched.has(name)) || documents.some((each) => this.isMadeFrom(each))
  }

  private isMadeFrom({ collection, id, now }: ChangedDocument): boolean {
    if (this.ids.has(id) || this.counted.has(collection)) return true
    if (now === undefined) return false
    // It was not in the answer before: is it now?
    return (this.asked.get(collection) ?? []).some((all) => all.every((each) => mayHold(each, now)))
  }
}

function parsed(text: string): readonly Condition[] {
  const before = known.get(text)
  if (before) return before
  const conditions = conditionsOf(JSON.parse(text))
  known.set(text, conditions)
  return conditions
}
