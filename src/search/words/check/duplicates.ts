import type { SearchVocabulary } from '../vocabulary'
import { type Fault, keyOf, numberOf } from './fault'

/** What stands twice, although it needs to stand once. */
export function duplicates(vocabulary: SearchVocabulary): Fault[] {
  return [
    ...twiceInGroups(vocabulary.equivalent),
    ...twiceOneWay(vocabulary),
    ...repeated(
      vocabulary.ambiguous.map(({ word }, row) => ({ text: word, path: `ambiguous.${row}.word`, row })),
      ({ text }) => `“${text}” is in the list already.`,
    ),
    ...repeated(
      vocabulary.stopPhrases.map((text, row) => ({ text, path: 'stopPhrases', row })),
      ({ text }) => `“${text}” is in the list already; case and endings do not count.`,
    ),
    ...twiceInBestBets(vocabulary.bestBets),
  ]
}

interface Placed {
  text: string
  path: string
  row: number
}

/** Told of each text whose key another before it has. */
function repeated(all: readonly Placed[], tell: (again: Placed, first: Placed) => string): Fault[] {
  const known = new Map<string, Placed>()
  return all.flatMap((each) => {
    const key = keyOf(each.text)
    const first = known.get(key)
    if (!key || !first) {
      known.set(key, each)
      return []
    }
    return [{ path: each.path, message: tell(each, first) }]
  })
}

function twiceInGroups(groups: SearchVocabulary['equivalent']): Fault[] {
  const placed = groups.flatMap((words, row) =>
    words.map((text) => ({ text, path: `equivalent.${row}.words`, row })),
  )
  return repeated(placed, ({ text, row }, first) =>
    row === first.row
      ? `“${text}” and “${first.text}” are one word to search: case and endings do not count.`
      : `“${text}” is in row ${numberOf(first.row)} already. Put the two rows together.`,
  )
}

function twiceOneWay({ equivalent, oneWay }: SearchVocabulary): Fault[] {
  const together = equivalent.map((words) => new Set(words.map(keyOf)))
  const placed = oneWay.map(({ from, to }, row) => ({
    text: `${keyOf(from)} → ${keyOf(to)}`,
    path: `oneWay.${row}.from`,
    row,
  }))
  const needless = oneWay.flatMap(({ from, to }, row) => {
    const group = together.findIndex((keys) => keys.has(keyOf(from)) && keys.has(keyOf(to)))
    const message = `“${from}” and “${to}” mean the same already, in row ${numberOf(group)} of that list.`
    return group < 0 || keyOf(from) === keyOf(to) ? [] : [{ path: `oneWay.${row}.from`, message }]
  })
  return [...repeated(placed, (_, first) => `This is row ${numberOf(first.row)} again.`), ...needless]
}

function twiceInBestBets(bets: SearchVocabulary['bestBets']): Fault[] {
  const questions = bets.flatMap(({ queries }, row) =>
    queries.map((text) => ({ text, path: `bestBets.${row}.queries`, row })),
  )
  const documents = bets.flatMap(({ documents }, row) =>
    new Set(documents).size < documents.length
      ? [{ path: `bestBets.${row}.documents`, message: 'A document is chosen twice.' }]
      : [],
  )
  return [
    ...repeated(
      questions,
      ({ text }, first) =>
        `“${text}” has a best bet already, in row ${numberOf(first.row)}. Choose the documents there.`,
    ),
    ...documents,
  ]
}
