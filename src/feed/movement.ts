/** What of the content has changed, as those who keep something made from it must know. */
export interface Movement {
  /** Stored documents that are not as they were. */
  documents: readonly ChangedDocument[]
  /** Collections of which a search index holds other records than before. */
  records: readonly string[]
}

export interface ChangedDocument {
  /** Payload's slug, or `globals`. */
  collection: string
  id: string
  /** As it is stored now; undefined when it is gone. */
  now: Facts | undefined
}

/** The values of a stored document that a condition can be compared with, by field. */
export type Facts = Readonly<Record<string, Fact>>
export type Fact = Value | readonly Value[]
type Value = string | number | boolean | null | typeof UNCLEAR

/** A value that is there and too large, or of a kind that conditions compare in ways of their own. Shared by both bundles. */
export const UNCLEAR = Symbol.for('equally-safe-hub:unclear')

const LONGEST = 200

/** `document`: as MongoDB gives it. */
export function factsOf({ _id, ...fields }: Record<string, unknown>): Facts {
  const facts: Record<string, Fact> = { id: String(_id) }
  for (const [name, value] of Object.entries(fields)) {
    facts[name] = Array.isArray(value) ? value.map(plainly) : plainly(value)
  }
  return facts
}

function plainly(value: unknown): Value {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'string') return value.length > LONGEST ? UNCLEAR : value
  return isObjectId(value) ? String(value) : UNCLEAR
}

/** By its mark: two copies of the driver's classes would not know each other. */
function isObjectId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_bsontype' in value && value._bsontype === 'ObjectId'
}
