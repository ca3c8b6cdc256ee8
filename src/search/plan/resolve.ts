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
  /** Words of these stems stand one after the other in some document. */
  hasPhrase(stems: readonly string[]): boolean
  /** Words of these stems stand one after the other in the title or the labels of some document. */
  isName(stems: readonly string[]): boolean
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
  /** Words that no document has and the nearest that some have, the best first: they were read as these. */
  rereads?: { typed: string; as: string[] }[]
  /** `q` as it was read. */
  reread?: string
}

const COMPLETIONS = 12
const CORRECTIONS = 3
/** Shorter words have too many neighbours to guess. */
const MIN_TYPO = 4
/** From here on two slips are read over; from the other on they are proposed. */
const MIN_TWO_TYPOS = 8
const MIN_PROPOSED = 7

/**
 * Fits the units to the words that the index has: half a last word is completed, a word that nobody wrote is read as
 * one that is an edit away, a long one as one two edits away. `respelt` goes further, since the reader decides about it.
 */
export function resolveUnits(q: string, units: QueryUnit[], lexicon: Lexicon): ResolvedQuery {
  const fits = units.map((unit) => fitted(unit, lexicon))
  const corrections = fits.flatMap(({ correction }) => correction ?? [])
  const read = corrections.filter(({ words }) => words.length > 0)
  return {
    units: fits.map(({ unit }) => unit),
    respelt: corrections.length > 0 ? rewritten(q, corrections) : null,
    rereads: read.map(({ token, words }) => ({ typed: token.word, as: words })),
    ...(read.length > 0 && { reread: rewritten(q, read) }),
  }
}

interface Correction {
  token: Token
  word: string
  /** What it is read as; none for a spelling that is only proposed. */
  words: string[]
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
  const close = length >= MIN_TYPO ? lexicon.neighbours(token.word, 1, CORRECTIONS) : []
  const far =
    close.length === 0 && length >= MIN_PROPOSED ? lexicon.neighbours(token.word, 2, CORRECTIONS) : close
  const words = unit.quoted || (close.length === 0 && length < MIN_TWO_TYPOS) ? [] : far
  const [word] = far
  return { unit: withWords(unit, words), ...(word && { correction: { token, word, words } }) }
}

function rewritten(q: string, corrections: Pick<Correction, 'token' | 'word'>[]): string {
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
