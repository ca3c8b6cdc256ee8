import type { SearchVocabulary } from '../vocabulary'
import { duplicates } from './duplicates'
import { emptyRows } from './empty'
import type { Fault } from './fault'
import { loops } from './loops'

export type { Fault } from './fault'
export { type Documents, floods } from './floods'

/** What is wrong with the words by themselves: rows without words, words that stand twice, rules in circles. */
export function checkWords(vocabulary: SearchVocabulary): Fault[] {
  return [...emptyRows(vocabulary), ...duplicates(vocabulary), ...loops(vocabulary)]
}
