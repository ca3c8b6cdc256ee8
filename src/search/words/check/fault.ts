import { stems } from '../tokens'

/** What is wrong with an edit of the words, and what to do. */
export interface Fault {
  /** Path in the form: `equivalent.3.words`. */
  path: string
  message: string
}

/** Two texts of one key are one to search: case, endings and punctuation do not count. */
export function keyOf(text: string): string {
  return stems(text).join(' ')
}

/** As people count rows. */
export const numberOf = (index: number) => index + 1
