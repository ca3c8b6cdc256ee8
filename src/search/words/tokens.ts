import { stem } from './stem'

/** A word of a text and where it stands there (UTF-16 offsets). */
export interface Token {
  /** Lower case, without accents and apostrophes. */
  word: string
  stem: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu

/** Longer runs are no words and would bloat the index. */
const MAX_WORD = 64

/** The words of a text in order. Those that do not matter have a place and nothing else, which costs far less. */
export function tokens(text: string, matters?: (written: string) => boolean): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const ignored = matters !== undefined && !matters(match[0])
    const { word, stem: root } = ignored ? IGNORED : analysed(match[0])
    if (word || ignored)
      found.push({ word, stem: root, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Folded words, as the list of known words keeps them. */
export function words(text: string): string[] {
  return tokens(text).map(({ word }) => word)
}

/** The stems of a text's words in order. */
export function stems(text: string): string[] {
  return tokens(text).map(({ stem }) => stem)
}

const IGNORED = { word: '', stem: '' }

/** Each thread that searches has one. */
const CACHE_LIMIT = 20_000
const cache = new Map<string, { word: string; stem: string }>()

function analysed(raw: string): { word: string; stem: string } {
  const known = cache.get(raw)
  if (known) return known
  const word = fold(raw)
  const fresh = { word, stem: stem(word) }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(raw, fresh)
  return fresh
}

function fold(raw: string): string {
  return raw
    .slice(0, MAX_WORD)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
