import type { PayloadRequest } from 'payload'
import { runningSearch } from '@/search/running-search'
import { checkWords, type Fault, floods } from '@/search/words/check'
import { SEARCH_WORDS, vocabularyOf } from '@/search/words/stored-words'
import { KINDS_OF_WORDS, type SearchVocabulary } from '@/search/words/vocabulary'
import { betFaults } from './bet-faults'
import { documentsIn } from './documents-in'

/** The words that hold now. */
async function savedWords({ payload }: PayloadRequest): Promise<SearchVocabulary> {
  // Without the request: inside its transaction the new words would be read.
  return vocabularyOf(await payload.findGlobal({ slug: SEARCH_WORDS, depth: 0, overrideAccess: true }))
}

interface Checked {
  lists: unknown[]
  faults: Promise<Fault[]>
}

const CHECKED = new WeakMap<PayloadRequest, Checked>()

/**
 * What keeps `data`, the form as it stands, from being saved. Each of a thousand fields asks with an object of its own, in
 * which Payload puts the same lists: one check answers all.
 */
export function faultsIn(data: unknown, req: PayloadRequest): Promise<Fault[]> {
  const form = (data ?? {}) as Record<string, unknown>
  const lists = KINDS_OF_WORDS.map((name) => form[name])
  const known = CHECKED.get(req)
  if (known?.lists.every((list, at) => list === lists[at])) return known.faults
  const faults = faultsOf(vocabularyOf(data), req)
  CHECKED.set(req, { lists, faults })
  return faults
}

async function faultsOf(after: SearchVocabulary, req: PayloadRequest): Promise<Fault[]> {
  const before = await savedWords(req)
  return [
    ...checkWords(after),
    ...(await betFaults(before, after, req)),
    ...(await floods(before, after, documentsIn(runningSearch()))),
  ]
}
