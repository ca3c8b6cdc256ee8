import type { QueryUnit } from '../plan'
import { isStopWord } from '../words/stop-words'
import { type Token, tokens } from '../words/tokens'
import { startsTest } from './starts-test'

/** Which words of a text answer the query. */
export interface Marker {
  /** For each token the number of the unit that it answers, or -1. */
  mark(tokens: readonly Token[]): number[]
  /** The words of a text, as {@link tokens}; those that cannot answer are not looked at. */
  read(text: string): Token[]
  /** False when no word of `text` can answer, which costs far less to tell than its words do. */
  mayAnswer(text: string): boolean
}

interface Sequence {
  stems: string[]
  unit: number
}

export function markerOf(units: readonly QueryUnit[]): Marker {
  const singles = new Map<string, number>()
  units.forEach((unit, number) => {
    for (const stem of looseStems(unit)) singles.set(stem, singles.get(stem) ?? number)
  })
  const sequences = new Map<string, Sequence[]>()
  for (const sequence of sequencesOf(units)) {
    const [first = ''] = sequence.stems
    sequences.set(first, [...(sequences.get(first) ?? []), sequence])
  }
  const inSequence = [...sequences.values()].flat().flatMap(({ stems }) => stems)
  const matters = startsTest([...singles.keys(), ...inSequence])
  return {
    read: (text) => tokens(text, matters),
    mark: (tokens) => markAll(tokens, singles, sequences),
    mayAnswer: startsTest([...singles.keys(), ...sequences.keys()]),
  }
}

function sequencesOf(units: readonly QueryUnit[]): Sequence[] {
  return units.flatMap(({ phrases }, unit) =>
    phrases.filter(({ length }) => length > 1).map((stems) => ({ stems, unit })),
  )
}

/** Stems that count alone: single words, and the words of a typed phrase, which may stand apart. */
function looseStems(unit: QueryUnit): string[] {
  const alone = unit.phrases.filter(({ length }) => length === 1).flat()
  if (unit.quoted || unit.tokens.length < 2) return alone
  return [...alone, ...unit.tokens.filter(({ word }) => !isStopWord(word)).map(({ stem }) => stem)]
}

function markAll(
  tokens: readonly Token[],
  singles: Map<string, number>,
  sequences: Map<string, Sequence[]>,
): number[] {
  const marks = tokens.map(({ stem }) => singles.get(stem) ?? -1)
  tokens.forEach(({ stem }, at) => {
    for (const { stems, unit } of sequences.get(stem) ?? []) {
      if (stems.every((each, step) => tokens[at + step]?.stem === each))
        marks.fill(unit, at, at + stems.length)
    }
  })
  return marks
}
