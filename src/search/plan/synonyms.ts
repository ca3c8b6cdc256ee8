import { tokens } from '../words/tokens'
import { EQUIVALENT, ONE_WAY } from '../words/vocabulary'

/** A phrase as the stems of its words. */
export type Phrase = string[]

/** Stems of a phrase, joined → the phrases that it also stands for. */
const MEANINGS = meanings()
const LONGEST = Math.max(...[...MEANINGS.keys()].map((key) => key.split(' ').length))

export interface SynonymMatch {
  /** Stems from the start that the match takes. */
  length: number
  also: Phrase[]
}

/** The longest vocabulary phrase that `stems` starts with, or undefined. */
export function synonymsAt(stems: readonly string[]): SynonymMatch | undefined {
  for (let length = Math.min(LONGEST, stems.length); length > 0; length--) {
    const also = MEANINGS.get(stems.slice(0, length).join(' '))
    if (also) return { length, also }
  }
  return undefined
}

/** What a whole phrase also stands for. */
export function synonymPhrases(stems: readonly string[]): Phrase[] {
  return MEANINGS.get(stems.join(' ')) ?? []
}

function meanings(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  const add = (from: Phrase, to: Phrase) => map.set(from.join(' '), [...(map.get(from.join(' ')) ?? []), to])
  const pairs = EQUIVALENT.map((group) => group.map(phraseOf)).flatMap((group) =>
    group.flatMap((from) => group.filter((to) => to !== from).map((to) => ({ from, to }))),
  )
  for (const { from, to } of pairs) add(from, to)
  for (const { from, to } of ONE_WAY) add(phraseOf(from), phraseOf(to))
  return map
}

function phraseOf(text: string): Phrase {
  return tokens(text).map(({ stem }) => stem)
}
