import type { Lexicon } from '../../plan/resolve'
import { editDistance } from '../../words/edit-distance'
import type { Database } from './database'
import { quoted } from './match-expression'

/** Fewer letters start too many words to mean any. */
const MIN_PREFIX = 2

/** The words of the index. Asked inside the search's own transaction, so that it agrees with the answer. */
export function lexiconOf(db: Database): Lexicon {
  return {
    hasWord: (word) => db.row('select 1 from words where word = ?', word) !== undefined,
    hasStem: (stem) => db.row('select 1 from text where text match ? limit 1', quoted([stem])) !== undefined,
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
    neighbours: (word, edits, limit) => nearest(candidates(db, word, edits), word, edits).slice(0, limit),
  }
}

interface Candidate {
  word: string
  docs: number
}

/** One row for all: thousands of rows cost more to hand over than one long string. */
function candidates(db: Database, word: string, edits: number): Candidate[] {
  const found = db.row<[string | null]>(
    "select group_concat(word || ' ' || docs, ',') from words where length between ? and ?",
    word.length - edits,
    word.length + edits,
  )
  return (found?.[0] ?? '').split(',').map((pair) => {
    const [known = '', docs] = pair.split(' ')
    return { word: known, docs: Number(docs) }
  })
}

function nearest(known: Candidate[], word: string, edits: number): string[] {
  return known
    .map((candidate) => ({ ...candidate, distance: editDistance(word, candidate.word, edits) }))
    .filter(({ word: other, distance }) => distance <= edits && other !== '' && !/^\d/.test(other))
    .sort((a, b) => a.distance - b.distance || firstLetter(word, b) - firstLetter(word, a) || b.docs - a.docs)
    .map((candidate) => candidate.word)
}

/** People seldom mistype the first letter. */
const firstLetter = (word: string, candidate: Candidate) => Number(candidate.word[0] === word[0])
