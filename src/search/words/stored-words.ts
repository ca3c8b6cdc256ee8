import { type BestBet, HUB_VOCABULARY, type OneWay, type SearchVocabulary } from './vocabulary'

/** The global in which editors keep their words, and the collections that a best bet may lead to. */
export const SEARCH_WORDS = 'search-words'
export const BEST_BET_TYPES = [
  'guidance',
  'case-studies',
  'policies',
  'topics',
  'meetings',
  'organisations',
  'pages',
] as const

/** Two lists never keep their rows in different orders: `equivalent[3]` here is row 3 of the form. */
export function vocabularyOf(stored: unknown): SearchVocabulary {
  const lists = isObject(stored) ? stored : {}
  return {
    equivalent: rowsOf(lists.equivalent)?.map(({ words }) => textsOf(words)) ?? HUB_VOCABULARY.equivalent,
    oneWay: rowsOf(lists.oneWay)?.map(oneWayOf) ?? HUB_VOCABULARY.oneWay,
    ambiguous:
      rowsOf(lists.ambiguous)?.map(({ word, meanings }) => ({
        word: textOf(word),
        meanings: textsOf(meanings),
      })) ?? HUB_VOCABULARY.ambiguous,
    stopPhrases: Array.isArray(lists.stopPhrases) ? textsOf(lists.stopPhrases) : HUB_VOCABULARY.stopPhrases,
    bestBets: rowsOf(lists.bestBets)?.map(bestBetOf) ?? HUB_VOCABULARY.bestBets,
  }
}

/** The rows that the form starts with. */
export const STARTING_ROWS = {
  equivalent: HUB_VOCABULARY.equivalent.map((words) => ({ words: [...words] })),
  oneWay: HUB_VOCABULARY.oneWay.map(({ from, to }) => ({ from, to })),
  ambiguous: HUB_VOCABULARY.ambiguous.map(({ word, meanings }) => ({ word, meanings: [...meanings] })),
}

type Row = Record<string, unknown>

function oneWayOf({ from, to }: Row): OneWay {
  return { from: textOf(from), to: textOf(to) }
}

function bestBetOf({ queries, documents, until }: Row): BestBet {
  return {
    queries: textsOf(queries),
    documents: rowsOf(documents)?.flatMap(recordIdOf) ?? [],
    until: dayOf(until),
  }
}

/** A reference as it is stored (an ObjectId, whose own `id` is bytes), or as a form holds it, with the document itself. */
function recordIdOf({ relationTo, value }: Row): string[] {
  const id = isObject(value) && typeof value.id === 'string' ? value.id : value
  return typeof relationTo === 'string' && id ? [`${relationTo}:${String(id)}`] : []
}

/** From a date of the database or of JSON. */
function dayOf(value: unknown): string | null {
  const date = value instanceof Date || typeof value === 'string' ? new Date(value) : undefined
  return date && Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : null
}

const rowsOf = (value: unknown): Row[] | undefined =>
  Array.isArray(value) ? value.map((row) => (isObject(row) ? row : {})) : undefined
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
