import { stem } from '../words/stem'
import { isStopWord } from '../words/stop-words'
import { type Token, tokens } from '../words/tokens'
import { HUB_VOCABULARY, type SearchVocabulary } from '../words/vocabulary'
import { withoutStopPhrases } from './stop-phrases'
import { type Meant, type Phrase, type Synonyms, synonymsOf } from './synonyms'

/** One thing that the reader asks for: a word, a phrase of the vocabulary, or words in quotes. */
export interface QueryUnit {
  /** As typed, with offsets into `q`. */
  tokens: Token[]
  /** Any of these answers the unit; the first is what was typed. */
  phrases: Phrase[]
  /** Those that the vocabulary added. */
  also?: Meant[]
  /** The reader put it in quotes: only these words in this order will do. */
  quoted: boolean
  /** It ends the query without a space or quote after it, so it may be half a word. */
  open: boolean
}

/** Units past this are not read: 200 characters hold more only when someone plays. */
const MAX_UNITS = 24

/** What `q` asks for, without small words and phrases that say nothing, unless there is nothing else. */
export function planQuery(q: string, vocabulary: SearchVocabulary = HUB_VOCABULARY): QueryUnit[] {
  const all = tokens(q)
  const quotes = [...q.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const isQuoted = (token: Token) => quotes.some((span) => holds(span, token))
  const telling = meantUnits(unitsOf(q, withoutStopPhrases(all, vocabulary, isQuoted), quotes, vocabulary))
  if (telling.length > 0) return telling
  const units = unitsOf(q, all, quotes, vocabulary)
  const meant = meantUnits(units)
  return meant.length > 0 ? meant : units
}

function unitsOf(q: string, all: Token[], quotes: Span[], vocabulary: SearchVocabulary): QueryUnit[] {
  const synonyms = synonymsOf(vocabulary)
  const open = all.at(-1)?.end === q.length ? all.at(-1) : undefined
  const units: QueryUnit[] = []
  for (let at = 0; at < all.length && units.length < MAX_UNITS; ) {
    const unit = quotedAt(all, at, quotes) ?? synonymAt(synonyms, all, at, quotes) ?? wordAt(q, all, at)
    at += unit.tokens.length
    units.push({ ...unit, open: !unit.quoted && open !== undefined && unit.tokens.at(-1) === open })
  }
  return units
}

function meantUnits(units: readonly QueryUnit[]): QueryUnit[] {
  return units.filter(
    ({ tokens: [token, second], quoted }) => quoted || second || !isStopWord(token?.word ?? ''),
  )
}

interface Span {
  start: number
  end: number
}

type Unopened = Omit<QueryUnit, 'open'>

function quotedAt(all: Token[], at: number, quotes: Span[]): Unopened | undefined {
  const quote = quotes.find((span) => holds(span, all[at]))
  if (!quote) return undefined
  const taken = all.slice(at).filter((token) => holds(quote, token))
  return { tokens: taken, phrases: [taken.map(({ stem }) => stem)], quoted: true }
}

function synonymAt(synonyms: Synonyms, all: Token[], at: number, quotes: Span[]): Unopened | undefined {
  const end = all.findIndex((token, index) => index > at && quotes.some((span) => holds(span, token)))
  const stems = all.slice(at, end < 0 ? undefined : end).map(({ stem }) => stem)
  const match = synonyms.at(stems)
  if (!match) return undefined
  return {
    tokens: all.slice(at, at + match.length),
    phrases: [stems.slice(0, match.length), ...match.also.map(({ phrase }) => phrase)],
    also: match.also,
    quoted: false,
  }
}

/** A word, or words that a hyphen joins: `buy-in` is one thing, also where somebody wrote `buyin`. */
function wordAt(q: string, all: Token[], at: number): Unopened {
  let end = at + 1
  while (end < all.length && isHyphen(q.slice(all[end - 1]?.end, all[end]?.start))) end++
  const taken = all.slice(at, end)
  const phrases = [taken.map(({ stem }) => stem)]
  if (taken.length > 1) phrases.push([stem(taken.map(({ word }) => word).join(''))])
  return { tokens: taken, phrases, quoted: false }
}

const isHyphen = (between: string) => /^[-‐‑–]$/.test(between)

const holds = (span: Span, token: Token | undefined) =>
  token !== undefined && token.start >= span.start && token.end <= span.end
