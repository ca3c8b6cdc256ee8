import { HUB_VOCABULARY, type SearchVocabulary } from '../../words/vocabulary'
import type { Database } from './database'
import { readMeta, writeMeta } from './schema'

const KEY = 'vocabulary'

/** Keeps the editors' words in the file, so that every process that reads it follows, also while MongoDB is away. */
export function writeVocabulary(db: Database, vocabulary: SearchVocabulary): void {
  writeMeta(db, KEY, JSON.stringify(vocabulary))
}

/** Gives the words of the file, the same object for as long as they stay the same. */
export function vocabularyReader(db: Database): () => SearchVocabulary {
  let text: string | null = null
  let known = HUB_VOCABULARY
  return () => {
    const now = readMeta(db, KEY)
    if (now !== text) known = vocabularyIn(now)
    text = now
    return known
  }
}

/** A file of another version may lack kinds of words that this one reads: those are the hub's own. */
function vocabularyIn(text: string | null): SearchVocabulary {
  return { ...HUB_VOCABULARY, ...(text !== null && (JSON.parse(text) as Partial<SearchVocabulary>)) }
}
