import { type GlobalBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import { runningSearch } from '@/search/running-search'
import { checkWords, type Fault, floods } from '@/search/words/check'
import { SEARCH_WORDS, vocabularyOf } from '@/search/words/stored-words'
import type { SearchVocabulary } from '@/search/words/vocabulary'
import { betFaults } from './bet-faults'
import { documentsIn } from './documents-in'

/** What keeps these words from being saved over those that hold now. */
export async function faultsOf(
  before: SearchVocabulary,
  after: SearchVocabulary,
  req: PayloadRequest,
): Promise<Fault[]> {
  const search = runningSearch()
  return [
    ...checkWords(after),
    ...(await betFaults(before, after, req)),
    ...(await floods(before, after, await documentsIn(search))),
  ]
}

/** Words that contradict each other are not saved; the form keeps what was typed and marks where. */
export const refuseUnsoundWords: GlobalBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const before = vocabularyOf(originalDoc)
  const faults = await faultsOf(before, vocabularyOf({ ...originalDoc, ...data }), req)
  if (faults.length === 0) return data
  const errors = faults.map(({ path, message }) => ({ path, message, label: labelOf(path) }))
  throw new ValidationError({ global: SEARCH_WORDS, errors, req }, req.t)
}

const LISTS: Record<string, string> = {
  equivalent: 'Words that mean the same',
  oneWay: 'One way only',
  ambiguous: 'Words with two meanings',
  stopPhrases: 'Phrases to leave out',
  bestBets: 'Best bets',
}

/** `Best bets, row 2`. */
function labelOf(path: string): string {
  const [list = '', row] = path.split('.')
  return [LISTS[list] ?? list, row !== undefined && `row ${Number(row) + 1}`].filter(Boolean).join(', ')
}
