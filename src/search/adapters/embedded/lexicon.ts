import type { Lexicon } from '../../plan/resolve'
import { editDistance, letterSet, lettersAllow } from '../../words/edit-distance'
import type { Database } from './database'
import { quoted } from './match-expression'

/** Fewer letters start too many words to mean any. */
const MIN_PREFIX = 2

/** The words of the index. Asked inside the search's own transaction, so that it agrees with the answer. */
export function lexiconOf(db: Database): Lexicon {
  return {
    hasWord: (word) => db.row('select 1 from words where word = ?', word) !== undefined,
    hasStem: (stem) => db.row('select 1 from text where text match ? limit 1', quoted([stem])) !== undefined,
    hasPhrase: (stems) =>
      db.row('select 1 from text where text match ? limit 1', quoted(stems)) !== undefined,
    isName: (stems) =>
      db.row('select 1 from heads where heads match ? limit 1', `{title keywords} : ${quoted(stems)}`) !==
      undefined,
    completions: (prefix, limit) =>
      prefix.length < MIN_PREFIX
        ? []
        : db
            .rows<[string]>(
              'select word from words where word >= ? and word < ? order by docs desc, word limit ?',
              prefix,
              `${prefix}\u{10FFFF}`,
              limit,
            )
            .map(([word]) => word),
    nearCompletions: (prefix, limit) => nearCompletions(db, prefix).slice(0, limit),
    neighbours: (word, edits, limit) => nearest(db, word, edits).slice(0, limit),
  }
}

/** Words of the same first letter: enough for a box that answers while people type. */
function nearCompletions(db: Database, prefix: string): string[] {
  const [first = ''] = prefix
  const found = db.row<[string | null]>(
    'select group_concat(word) from (select word from words where word >= ? and word < ? order by docs desc)',
    first,
    `${first}\u{10FFFF}`,
  )
  const lengths = [prefix.length, prefix.length + 1, prefix.length - 1]
  const starts = (word: string) =>
    lengths.some((length) => editDistance(prefix, word.slice(0, length), 1) <= 1)
  return (found?.[0]?.split(',') ?? []).filter((word) => word.length >= prefix.length && starts(word))
}

/** Candidates whose frequency is looked up. */
const CLOSEST = 20

function nearest(db: Database, word: string, edits: number): string[] {
  const letters = letterSet(word)
  const close = wordsOfLength(db, word.length - edits, word.length + edits)
    .filter((known) => lettersAllow(letters, letterSet(known), edits))
    .map((known) => ({ known, distance: editDistance(word, known, edits) }))
    .filter(({ known, distance }) => distance <= edits && /^\p{L}/u.test(known))
    .sort((a, b) => a.distance - b.distance || sameStart(word, b.known) - sameStart(word, a.known))
    .slice(0, CLOSEST)
    .map(({ known, distance }) => ({ known, distance, docs: documentsWith(db, known) }))
  return close
    .sort(
      (a, b) =>
        a.distance - b.distance || sameStart(word, b.known) - sameStart(word, a.known) || b.docs - a.docs,
    )
    .map(({ known }) => known)
}

/** As one row: thousands of rows cost more to hand over than one long string. */
function wordsOfLength(db: Database, least: number, most: number): string[] {
  const found = db.row<[string | null]>(
    'select group_concat(word) from words where length between ? and ?',
    least,
    most,
  )
  return found?.[0]?.split(',') ?? []
}

function documentsWith(db: Database, word: string): number {
  return db.row<[number]>('select docs from words where word = ?', word)?.[0] ?? 0
}

/** People seldom mistype the first letter. */
const sameStart = (word: string, known: string) => Number(known[0] === word[0])
