import { stems } from '../words/tokens'
import type { OneWay, SearchVocabulary } from '../words/vocabulary'
import { onceFor } from './once-for'

/** A phrase as the stems of its words. */
export type Phrase = string[]

/** A phrase and how the vocabulary writes it. */
export interface Meant {
  phrase: Phrase
  text: string
  /** It says more than what was typed: one way only. */
  wider?: true
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

export const synonymsOf = onceFor((vocabulary) => synonymsFrom(meaningsOf(vocabulary)))

function synonymsFrom(meanings: ReadonlyMap<string, Meant[]>): Synonyms {
  const longest = Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length))
  return {
    at: (typed) => {
      for (let length = Math.min(longest, typed.length); length > 0; length--) {
        const also = meanings.get(typed.slice(0, length).join(' '))
        if (also) return { length, also }
      }
      return undefined
    },
    of: (typed) => (meanings.get(typed.join(' ')) ?? []).map(({ phrase }) => phrase),
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

const bothMeant = ({ from, to }: OneWay) => ({
  from: meantBy(from),
  to: { ...meantBy(to), wider: true as const },
})

function meantBy(text: string): Meant {
  return { phrase: stems(text), text }
}
