import type { Reading } from '../port'
import { tokens } from '../words/tokens'
import type { SearchVocabulary } from '../words/vocabulary'
import type { Lexicon } from './resolve'
import type { Understanding } from './understand'

/** Other words that are named; a group may hold a dozen. */
const NAMED = 4

/** How `q` was read, as far as that is worth telling: only other words that some document has. */
export function readingOf(
  q: string,
  { units, text, corrected }: Pick<Understanding, 'units' | 'text' | 'corrected'>,
  vocabulary: SearchVocabulary,
  lexicon: Pick<Lexicon, 'hasPhrase'>,
): Reading {
  const also = units.flatMap(({ tokens: typed, also: meant = [] }) => {
    const words = meant.filter(({ phrase }) => lexicon.hasPhrase(phrase)).map((each) => each.text)
    const [first, last] = [typed.at(0), typed.at(-1)]
    if (words.length === 0 || !first || !last) return []
    return [{ typed: text.slice(first.start, last.end), words: words.slice(0, NAMED) }]
  })
  return { also, meanings: meaningsIn(q, vocabulary), corrected }
}

function meaningsIn(q: string, { ambiguous }: SearchVocabulary): Reading['meanings'] {
  const all = tokens(q)
  return ambiguous.flatMap(({ word, meanings }) => {
    const phrase = tokens(word)
    const at = all.findIndex((_, from) => phrase.every(({ stem }, step) => all[from + step]?.stem === stem))
    const [first, last] = [all[at], all[at + phrase.length - 1]]
    if (!first || !last) return []
    const rewritten = (meaning: string) => q.slice(0, first.start) + meaning + q.slice(last.end)
    return [{ word, meanings: meanings.map((meaning) => ({ text: meaning, q: rewritten(meaning) })) }]
  })
}
