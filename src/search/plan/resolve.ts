import { stem } from '../words/stem'
import type { Token } from '../words/tokens'
import type { QueryUnit } from '.'
import type { Phrase } from './synonyms'

/** What an index knows of words. */
export interface Lexicon {
  /** The word itself, as written, is in some document. */
  hasWord(word: string): boolean
  /** A word of that stem is in some document. */
  hasStem(stem: string): boolean
  /** Words that start with `prefix`, the most frequent first. */
  completions(prefix: string, limit: number): string[]
  /** Words that start with something one edit away from `prefix`, the most frequent first. */
  nearCompletions(prefix: string, limit: number): string[]
  /** Words at most `edits` edits away, the nearest and then the most frequent first. */
  neighbours(word: string, edits: number, limit: number): string[]
}

export interface ResolvedQuery {
  units: QueryUnit[]
  /** `q` with unknown words put right as far as the index can tell, or null when there is nothing to put right. */
  respelt: string | null
}

const COMPLETIONS = 12
const CORRECTIONS = 3
/** Shorter words have too many neighbours to guess. */
const MIN_TYPO = 4
const MIN_TWO_TYPOS = 7

/**
 * Fits the units to the words that the index has: half a last word is completed, a word that nobody wrote is read as
 * one a single edit away. `respelt` goes up to two edits, since the reader decides about it.
 */
export function resolveUnits(q: string, units: QueryUnit[], lexicon: Lexicon): ResolvedQuery {
  const fits = units.map((unit) => fitted(unit, lexicon))
  const corrections = fits.flatMap(({ correction }) => correction ?? [])
  return {
    units: fits.map(({ unit }) => unit),
    respelt: corrections.length > 0 ? rewritten(q, corrections) : null,
  }
}

interface Correction {
  token: Token
  word: string
}

interface Fitted {
  unit: QueryUnit
  correction?: Correction
}

function fitted(unit: QueryUnit, lexicon: Lexicon): Fitted {
  const [token] = unit.tokens
  const plainWord = unit.tokens.length === 1 && unit.phrases.length === 1
  if (!token || !plainWord || lexicon.hasWord(token.word)) return { unit }
  const completed = unit.open ? lexicon.completions(token.word, COMPLETIONS) : []
  if (completed.length > 0) return { unit: withWords(unit, completed) }
  return lexicon.hasStem(token.stem) ? { unit } : corrected(unit, token, lexicon)
}

function corrected(unit: QueryUnit, token: Token, lexicon: Lexicon): Fitted {
  const { length } = token.word
  const near = length >= MIN_TYPO ? lexicon.neighbours(token.word, 1, CORRECTIONS) : []
  const far = near.length === 0 && length >= MIN_TWO_TYPOS ? lexicon.neighbours(token.word, 2, 1) : near
  const [word] = far
  return { unit: unit.quoted ? unit : withWords(unit, near), ...(word && { correction: { token, word } }) }
}

function rewritten(q: string, corrections: Correction[]): string {
  let text = ''
  let read = 0
  for (const { token, word } of corrections) {
    text += q.slice(read, token.start) + word
    read = token.end
  }
  return text + q.slice(read)
}

/** `text` with a half-typed and mistyped last word completed, or null: for suggestions, which lead nobody astray. */
export function completeNearly(text: string, units: QueryUnit[], lexicon: Lexicon): string | null {
  const last = units.at(-1)
  const token = last?.tokens.at(-1)
  if (!last?.open || !token || token.word.length < MIN_TYPO) return null
  const [word] = lexicon.nearCompletions(token.word, 1)
  return word ? rewritten(text, [{ token, word }]) : null
}

function withWords(unit: QueryUnit, words: string[]): QueryUnit {
  const known = new Set(unit.phrases.map((phrase) => phrase.join(' ')))
  const more: Phrase[] = []
  for (const root of words.map(stem)) {
    if (known.has(root)) continue
    known.add(root)
    more.push([root])
  }
  return { ...unit, phrases: [...unit.phrases, ...more] }
}
