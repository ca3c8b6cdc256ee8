import { stem } from '../words/stem'
import type { QueryUnit } from '.'
import type { Lexicon } from './resolve'

/** Shorter words are no two words written as one. */
const MIN_SPLIT = 6
const MIN_PART = 3

const isPlain = ({ quoted, phrases, tokens }: QueryUnit) =>
  !quoted && phrases.length === 1 && tokens.length === 1

/** `work place` is also `workplace`, where a document writes it so. */
export function joinWords(units: readonly QueryUnit[], lexicon: Lexicon): QueryUnit[] {
  const joined: QueryUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const [unit, next] = [units[at], units[at + 1]]
    const both = unit && next ? asOne(unit, next, lexicon) : undefined
    if (both) at++
    const taken = both ?? unit
    if (taken) joined.push(taken)
  }
  return joined
}

function asOne(unit: QueryUnit, next: QueryUnit, lexicon: Lexicon): QueryUnit | undefined {
  const [first] = unit.tokens
  const [second] = next.tokens
  if (!first || !second || !isPlain(unit) || !isPlain(next) || second.start - first.end !== 1)
    return undefined
  const word = first.word + second.word
  if (first.word.length < 2 || second.word.length < 2 || !lexicon.hasWord(word)) return undefined
  return {
    ...next,
    tokens: [first, second],
    phrases: [[first.stem, second.stem], [stem(word)]],
  }
}

/** From so many units on it is a question, in which some words are names and others are said in passing. */
const QUESTION = 3

/** `forced marriage` in a question is one thing, where a title or a label has it so. */
export function joinNames(units: readonly QueryUnit[], lexicon: Lexicon): QueryUnit[] {
  if (units.length < QUESTION) return [...units]
  const joined: QueryUnit[] = []
  for (const unit of units) {
    const before = joined.at(-1)
    const name = before && asName(before, unit, lexicon)
    if (name) joined.pop()
    joined.push(name ?? unit)
  }
  return joined
}

function asName(before: QueryUnit, unit: QueryUnit, lexicon: Lexicon): QueryUnit | undefined {
  const [last, next] = [before.tokens.at(-1), unit.tokens[0]]
  if (!last || !next || !isPlain(before) || !isPlain(unit) || next.start - last.end !== 1) return undefined
  const stems = [last.stem, next.stem]
  if (!lexicon.isName(stems)) return undefined
  return { ...unit, tokens: [last, next], phrases: [stems] }
}

/** `paygap` is `pay gap`, where no document has the one and some have the other. */
export function splitWords(units: readonly QueryUnit[], lexicon: Lexicon): QueryUnit[] {
  return units.map((unit) => {
    const [token] = unit.tokens
    if (!token || !isPlain(unit) || token.word.length < MIN_SPLIT || lexicon.hasWord(token.word)) return unit
    const parts = partsOf(token.word, lexicon)
    return parts ? { ...unit, phrases: [...unit.phrases, parts] } : unit
  })
}

function partsOf(word: string, lexicon: Lexicon): string[] | undefined {
  for (let at = word.length - MIN_PART; at >= MIN_PART; at--) {
    const [start, end] = [word.slice(0, at), word.slice(at)]
    const parts = [stem(start), stem(end)]
    if (lexicon.hasWord(start) && lexicon.hasWord(end) && lexicon.hasPhrase(parts)) return parts
  }
  return undefined
}
