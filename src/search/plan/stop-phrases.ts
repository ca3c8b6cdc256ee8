import { stems, type Token } from '../words/tokens'
import type { SearchVocabulary } from '../words/vocabulary'
import { onceFor } from './once-for'
import type { Phrase } from './synonyms'

/** The longest first, so that “can you show me” goes before “show me”. */
const phrasesOf = onceFor(({ stopPhrases }): Phrase[] =>
  stopPhrases
    .map(stems)
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length),
)

/** The words of a question without the phrases that say nothing; `kept` words stay, whatever they are. */
export function withoutStopPhrases(
  all: readonly Token[],
  vocabulary: SearchVocabulary,
  kept: (token: Token) => boolean,
): Token[] {
  const phrases = phrasesOf(vocabulary)
  const left: Token[] = []
  for (let at = 0; at < all.length; ) {
    const run = phrases.find((phrase) => standsAt(all, at, phrase, kept))
    const token = all[at]
    if (!run && token) left.push(token)
    at += run?.length ?? 1
  }
  return left
}

function standsAt(
  all: readonly Token[],
  at: number,
  phrase: Phrase,
  kept: (token: Token) => boolean,
): boolean {
  return phrase.every((stem, step) => {
    const token = all[at + step]
    return token?.stem === stem && !kept(token)
  })
}
