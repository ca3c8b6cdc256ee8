/** Facts of an anonymous case study that readers can filter by. */
export const FACTS = ['tier', 'topics', 'stage', 'size', 'sector', 'date'] as const
export type Fact = (typeof FACTS)[number]

/** What one click does about a finding. */
export type Mend =
  | { do: 'withhold'; facts: Fact[] }
  | { do: 'rename'; words: string; instead: string }
  | { do: 'unlink'; id: string }
  | { do: 'drop-link'; url: string }
  | { do: 'rename-file'; id: string }

export type FindingKind =
  | 'fits-few'
  | 'words'
  | 'place'
  | 'small-number'
  | 'exact-size'
  | 'contact'
  | 'link'
  | 'file'

/** One way in which an anonymous employer, or a person, could be found out. */
export interface Finding {
  /** Stays the same as long as what was found does: a decision about it is kept under this name. */
  key: string
  kind: FindingKind
  /** Of the field in which it stands. */
  path: string
  /** Where it stands, as staff call it. */
  where: string
  /** What was found and why it matters. */
  message: string
  mends: Mend[]
  /** False: worth reading, and no reason to hold the case study back. */
  stops: boolean
}

/** A piece of what readers would read. `path` is that of the field. */
export interface Passage {
  path: string
  label: string
  text: string
  /** The text is the address of a link. */
  isLink?: boolean
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

export function findingKey(kind: FindingKind, ...what: string[]): string {
  return [kind, ...what].map(squeezed).join(':').slice(0, 300)
}
