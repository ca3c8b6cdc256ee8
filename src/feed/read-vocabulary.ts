import { SEARCH_WORDS, vocabularyOf } from '@/search/words/stored-words'
import type { SearchVocabulary } from '@/search/words/vocabulary'
import type { ContentSource } from './content-source'

/** Collection of the feed in which every global stands. */
export const GLOBALS = 'globals'

/** The editors' words as they are stored now; undefined until some have been saved: then those of the code hold. */
export async function readVocabulary({
  db,
  collections,
}: ContentSource): Promise<SearchVocabulary | undefined> {
  const name = collections.find(({ slug }) => slug === GLOBALS)?.name
  if (!name) return undefined
  const stored = await db.collection(name).findOne({ globalType: SEARCH_WORDS })
  return stored ? vocabularyOf(stored) : undefined
}
