import type { PayloadRequest } from 'payload'
import { runningSearch } from '@/search/running-search'
import { checkWords, type Fault, floods } from '@/search/words/check'
import { SEARCH_WORDS, vocabularyOf } from '@/search/words/stored-words'
import type { SearchVocabulary } from '@/search/words/vocabulary'
import { betFaults } from './bet-faults'
import { documentsIn } from './documents-in'

/** The words that hold now. */
async function savedWords({ payload }: PayloadRequest): Promise<SearchVocabulary> {
  // Without the request: inside its transaction the new words would be read.
  return vocabularyOf(await payload.findGlobal({ slug: SEARCH_WORDS, depth: 0, overrideAccess: true }))
}

interface Checked {
  words: string
  faults: Promise<Fault[]>
}

const CHECKED = new WeakMap<PayloadRequest, Checked>()

/** What keeps `data`, the form as it stands, from being saved. Each field of a request asks, and one check answers all. */
export function faultsIn(data: unknown, req: PayloadRequest): Promise<Fault[]> {
  const after = vocabularyOf(data)
  const words = JSON.stringify(after)
  const known = CHECKED.get(req)
  if (known?.words === words) return known.faults
  const faults = faultsOf(after, req)
  CHECKED.set(req, { words, faults })
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
