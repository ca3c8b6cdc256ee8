import { createHash } from 'node:crypto'

/** Collections that a link can name: `[words](guidance:key)`. */
export const LINKED = [
  'case-studies',
  'policies',
  'guidance',
  'topics',
  'organisations',
  'meetings',
  'pages',
] as const
export type LinkedCollection = (typeof LINKED)[number]

/** Gives the id of the document behind a key (of the sample) or address (elsewhere). Throws when there is none. */
export type Resolve = (collection: string, key: string) => string

/** What the conversion of one text needs to know. */
export interface LexicalContext {
  resolve: Resolve
  /** A new id for a link, block or upload; the same text gets the same ids every time. */
  nextId: () => string
}

export function lexicalContext(source: string, resolve: Resolve): LexicalContext {
  let count = 0
  return {
    resolve,
    nextId: () => {
      count += 1
      return createHash('sha256').update(`${source}\n${count}`).digest('hex').slice(0, 24)
    },
  }
}
