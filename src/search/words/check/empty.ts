import type { SearchVocabulary } from '../vocabulary'
import { type Fault, keyOf } from './fault'

/** Rows that say nothing. */
export function emptyRows({ equivalent, oneWay, ambiguous, bestBets }: SearchVocabulary): Fault[] {
  return [
    ...equivalent.flatMap((words, row) =>
      tooFew(
        words,
        `equivalent.${row}.words`,
        'Give two or more words that mean the same, or remove the row.',
      ),
    ),
    ...oneWay.flatMap(({ from, to }, row) => [
      ...(keyOf(from) ? [] : [{ path: `oneWay.${row}.from`, message: 'Say what readers type.' }]),
      ...(keyOf(to) ? [] : [{ path: `oneWay.${row}.to`, message: 'Say what it also finds.' }]),
    ]),
    ...ambiguous.flatMap(({ word, meanings }, row) => [
      ...(keyOf(word) ? [] : [{ path: `ambiguous.${row}.word`, message: 'Say which word it is.' }]),
      ...tooFew(meanings, `ambiguous.${row}.meanings`, 'Give two or more meanings, or remove the row.'),
    ]),
    ...bestBets.flatMap(({ queries, documents }, row) => [
      ...(queries.some(keyOf)
        ? []
        : [{ path: `bestBets.${row}.queries`, message: 'Give at least one question.' }]),
      ...(documents.length > 0
        ? []
        : [{ path: `bestBets.${row}.documents`, message: 'Choose at least one document.' }]),
    ]),
  ]
}

function tooFew(words: readonly string[], path: string, message: string): Fault[] {
  const blank = words.find((word) => !keyOf(word))
  if (blank !== undefined) return [{ path, message: `“${blank}” has no letter and no digit.` }]
  return words.length < 2 ? [{ path, message }] : []
}
