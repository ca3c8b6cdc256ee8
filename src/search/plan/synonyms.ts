import { tokens } from '../words/tokens'
import { HUB_VOCABULARY, type OneWay, type SearchVocabulary } from '../words/vocabulary'

/** A phrase as the stems of its words. */
export type Phrase = string[]

/** A phrase and how the vocabulary writes it. */
export interface Meant {
  phrase: Phrase
  text: string
}

export interface SynonymMatch {
  /** Stems from the start that the match takes. */
  length: number
  also: Meant[]
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

function synonymsFrom(meanings: ReadonlyMap<string, Meant[]>): Synonyms {
  const longest = Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length))
  return {
    at: (stems) => {
      for (let length = Math.min(longest, stems.length); length > 0; length--) {
        const also = meanings.get(stems.slice(0, length).join(' '))
        if (also) return { length, also }
      }
      return undefined
    },
    of: (stems) => (meanings.get(stems.join(' ')) ?? []).map(({ phrase }) => phrase),
  }
}

/** Stems of a phrase, joined → the phrases that it also stands for. */
function meaningsOf({ equivalent, oneWay }: SearchVocabulary): Map<string, Meant[]> {
  const groups = equivalent.map((group) => group.map(meantBy))
  const pairs = groups.flatMap((group) =>
    group.flatMap((from) => group.filter((to) => to !== from).map((to) => ({ from, to }))),
  )
  const map = new Map<string, Meant[]>()
  for (const { from, to } of [...pairs, ...oneWay.map(bothMeant)]) {
    const key = from.phrase.join(' ')
    if (key && to.phrase.length > 0) map.set(key, [...(map.get(key) ?? []), to])
  }
  return map
}

const bothMeant = ({ from, to }: OneWay) => ({ from: meantBy(from), to: meantBy(to) })

function meantBy(text: string): Meant {
  return { phrase: tokens(text).map(({ stem }) => stem), text }
}
