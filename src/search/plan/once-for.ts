import type { SearchVocabulary } from '../words/vocabulary'

/** `make`, worked out once for each vocabulary: a question needs it, and editors seldom change their words. */
export function onceFor<Made>(
  make: (vocabulary: SearchVocabulary) => Made,
): (vocabulary: SearchVocabulary) => Made {
  const known = new WeakMap<SearchVocabulary, { made: Made }>()
  return (vocabulary) => {
    const kept = known.get(vocabulary) ?? { made: make(vocabulary) }
    known.set(vocabulary, kept)
    return kept.made
  }
}
