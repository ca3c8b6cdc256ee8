import { editDistance } from '@/search/words/edit-distance'
import { isStopWord } from '@/search/words/stop-words'
import { type Token, tokens } from '@/search/words/tokens'
import { type Stored, valuesAt } from './filters'

export interface Synonym {
  type: string
  synonyms: string[]
  input?: string
}

/** One thing asked for: any of the phrases answers it. */
interface Wanted {
  phrases: Token[][]
  prefix: boolean
  quoted: boolean
}

export interface Matched {
  object: Stored
  /** Typing errors forgiven. */
  typos: number
  /** How many of the words were found. */
  found: number
  /** Place of the best attribute in `searchableAttributes`. */
  attribute: number
  /** Words found as typed. */
  exact: number
  /** Words of the object that answered, for highlights. */
  words: Set<string>
}

/** Words of a query with their synonyms, small words left out as `removeStopWords` asks. */
export function readQuery(query: string, synonyms: readonly Synonym[]): Wanted[] {
  const parts = query.split('"')
  const meanings = meaningsOf(synonyms)
  const wanted = parts.flatMap((part, number) =>
    number % 2 === 1 && number < parts.length - 1
      ? [{ phrases: [tokens(part)], prefix: false, quoted: true }]
      : looseWords(part, meanings, number === parts.length - 1 && !/\s$/.test(query)),
  )
  const meant = wanted.filter(
    ({ quoted, phrases }) =>
      quoted || (phrases[0]?.length ?? 0) > 1 || !isStopWord(phrases[0]?.[0]?.word ?? ''),
  )
  return meant.length > 0 ? meant : wanted
}

function looseWords(text: string, meanings: Meanings, last: boolean): Wanted[] {
  const words = tokens(text)
  const wanted: Wanted[] = []
  for (let at = 0; at < words.length; ) {
    const { length, also } = synonymAt(words.slice(at, at + 6), meanings)
    const typed = words.slice(at, at + length)
    at += length
    wanted.push({
      phrases: [typed, ...also],
      prefix: last && at === words.length && length === 1,
      quoted: false,
    })
  }
  return wanted
}

/** Stems of a phrase → what it also finds. */
type Meanings = ReadonlyMap<string, Token[][]>

function meaningsOf(synonyms: readonly Synonym[]): Meanings {
  const meanings = new Map<string, Token[][]>()
  for (const { type, input, synonyms: group } of synonyms) {
    const phrases = group.map((each) => tokens(each))
    for (const from of type === 'oneWaySynonym' ? [tokens(input ?? '')] : phrases) {
      const key = stemsOf(from)
      meanings.set(key, [...(meanings.get(key) ?? []), ...phrases.filter((to) => stemsOf(to) !== key)])
    }
  }
  return meanings
}

function synonymAt(words: Token[], meanings: Meanings): { length: number; also: Token[][] } {
  for (let length = Math.min(6, words.length); length > 0; length--) {
    const also = meanings.get(stemsOf(words.slice(0, length)))
    if (also?.length) return { length, also }
  }
  return { length: 1, also: [] }
}

const stemsOf = (words: Token[]) => words.map(({ stem }) => stem).join(' ')

/** How an object answers, or undefined when it answers nothing. */
export function matchObject(
  object: Stored,
  wanted: readonly Wanted[],
  attributes: readonly string[][],
): Matched {
  const texts =
    wanted.length === 0
      ? []
      : attributes.map((names) => tokens(names.flatMap((name) => valuesAt(object, name)).join(' · ')))
  const matched: Matched = {
    object,
    typos: 0,
    found: 0,
    attribute: attributes.length,
    exact: 0,
    words: new Set(),
  }
  for (const want of wanted) {
    const answers = texts.flatMap((text, attribute) =>
      answersIn(text, want).map((each) => ({ ...each, attribute })),
    )
    answers.sort((a, b) => a.typos - b.typos || a.attribute - b.attribute)
    const [best] = answers
    if (best) count(matched, best, answers)
  }
  return matched
}

function count(matched: Matched, best: Answer & { attribute: number }, answers: readonly Answer[]): void {
  matched.found++
  matched.typos += best.typos
  matched.attribute = Math.min(matched.attribute, best.attribute)
  matched.exact += Number(best.exact)
  for (const { words } of answers.filter(({ typos }) => typos === best.typos)) {
    for (const word of words) matched.words.add(word)
  }
}

interface Answer {
  typos: number
  exact: boolean
  words: string[]
}

function answersIn(text: Token[], { phrases, prefix, quoted }: Wanted): Answer[] {
  return phrases.flatMap((phrase) => {
    const [only] = phrase
    if (phrase.length === 1 && only) return text.flatMap((token) => wordAnswer(token, only, prefix, quoted))
    return text.flatMap((_, at) => {
      const run = text.slice(at, at + phrase.length)
      const same = run.length === phrase.length && run.every(({ stem }, step) => stem === phrase[step]?.stem)
      return same ? [{ typos: 0, exact: true, words: run.map(({ word }) => word) }] : []
    })
  })
}

function wordAnswer(token: Token, typed: Token, prefix: boolean, quoted: boolean): Answer[] {
  const answer = (typos: number) => [{ typos, exact: token.word === typed.word, words: [token.word] }]
  if (token.stem === typed.stem || (prefix && token.word.startsWith(typed.word))) return answer(0)
  const allowed = quoted ? 0 : allowedTypos(typed.word)
  const typos = allowed > 0 ? editDistance(typed.word, token.word, allowed) : allowed + 1
  return typos <= allowed ? answer(typos) : []
}

/** `minWordSizefor1Typo` 4 and `minWordSizefor2Typos` 8, as by default. */
function allowedTypos({ length }: string): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}
