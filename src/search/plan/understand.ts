import { stem } from '../words/stem'
import type { SearchVocabulary } from '../words/vocabulary'
import { planQuery, type QueryUnit } from '.'
import { joinNames, joinWords, splitWords } from './compounds'
import { type Lexicon, type ResolvedQuery, resolveUnits } from './resolve'

export interface Understanding extends ResolvedQuery {
  /** The text into which the offsets of the units lead. */
  text: string
  /** Words that no document has and what they were read as. */
  corrected: { typed: string; as: string }[]
}

/**
 * What `q` asks of an index: its units as the vocabulary reads them, words put together and taken apart as documents
 * write them, half a last word completed. A word that nobody wrote is read as the nearest that somebody did, and the
 * vocabulary reads the question again: a phrase with a slip in it is still that phrase.
 */
export function understand(q: string, vocabulary: SearchVocabulary, lexicon: Lexicon): Understanding {
  const first = resolved(q, vocabulary, lexicon)
  const { rereads = [] } = first
  if (rereads.length === 0) return { ...first, text: q, corrected: [] }
  const text = first.reread ?? q
  const again = resolved(text, vocabulary, lexicon)
  const units = again.units.map((unit) => withAlternatives(unit, rereads))
  const corrected = rereads.map(({ typed, as }) => ({ typed, as: as[0] ?? typed }))
  return { units, text, respelt: null, corrected }
}

function resolved(q: string, vocabulary: SearchVocabulary, lexicon: Lexicon): ResolvedQuery {
  const units = joinNames(
    splitWords(joinWords(withoutLoneLetter(planQuery(q, vocabulary)), lexicon), lexicon),
    lexicon,
  )
  return resolveUnits(q, units, lexicon)
}

/** A single letter at the end is the start of any word. */
function withoutLoneLetter(units: QueryUnit[]): QueryUnit[] {
  const last = units.at(-1)
  const lone = units.length > 1 && last?.open && last.tokens.length === 1 && last.tokens[0]?.word.length === 1
  return lone ? units.slice(0, -1).map((unit) => ({ ...unit, open: false })) : units
}

/** The other words that a slip may have meant stand beside the nearest. */
function withAlternatives(unit: QueryUnit, rereads: readonly { as: string[] }[]): QueryUnit {
  const [token] = unit.tokens
  if (unit.tokens.length !== 1 || unit.phrases.length > 1 || !token) return unit
  const reread = rereads.find(({ as }) => as[0] === token.word)
  if (!reread) return unit
  const roots = [...new Set(reread.as.map(stem))].filter((root) => root !== token.stem)
  return { ...unit, phrases: [...unit.phrases, ...roots.map((root) => [root])] }
}
