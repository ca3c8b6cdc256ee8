import { tokens } from '../words/tokens'
import { HUB_VOCABULARY, type SearchVocabulary } from '../words/vocabulary'

/** A phrase as the stems of its words. */
export type Phrase = string[]

export interface SynonymMatch {
  /** Stems from the start that the match takes. */
  length: number
  also: Phrase[]
}

/** What the phrases of a vocabulary stand for. */
export interface Synonyms {
  /** The longest vocabulary phrase that `stems` starts with, or undefined. */
  at(stems: readonly string[]): SynonymMatch | undefined
  /** What a whole phrase also stands for. */
  of(stems: readonly string[]): Phrase[]
}

const KNOWN = new WeakMap<SearchVocabulary, Synonyms>()

/** Worked out once for each vocabulary. */
export function synonymsOf(vocabulary: SearchVocabulary = HUB_VOCABULARY): Synonyms {
  const known = KNOWN.get(vocabulary)
  if (known) return known
  const fresh = synonymsFrom(meaningsOf(vocabulary))
  KNOWN.set(vocabulary, fresh)
  return fresh
}

function synonymsFrom(meanings: ReadonlyMap<string, Phrase[]>): Synonyms {
  const longest = Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length))
  return {
    at: (stems) => {
      for (let length = Math.min(longest, stems.length); length > 0; length--) {
        const also = meanings.get(stems.slice(0, length).join(' '))
        if (also) return { length, also }
      }
      return undefined
    },
    of: (stems) => meanings.get(stems.join(' ')) ?? [],
  }
}

/** Stems of a phrase, joined → the phrases that it also stands for. */
function meaningsOf({ equivalent, oneWay }: SearchVocabulary): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  const add = (from: Phrase, to: Phrase) => {
    if (from.length > 0 && to.length > 0) map.set(from.join(' '), [...(map.get(from.join(' ')) ?? []), to])
  }
  const pairs = equivalent
    .map((group) => group.map(phraseOf))
    .flatMap((group) =>
      group.flatMap((from) => group.filter((to) => to !== from).map((to) => ({ from, to }))),
    )
  for (const { from, to } of pairs) add(from, to)
  for (const { from, to } of oneWay) add(phraseOf(from), phraseOf(to))
  return map
}

function phraseOf(text: string): Phrase {
  return tokens(text).map(({ stem }) => stem)
}
