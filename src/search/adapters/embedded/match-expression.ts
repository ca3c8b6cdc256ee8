import type { QueryUnit } from '../../plan'
import { NEARNESS } from '../../plan/nearness'
import type { Phrase } from '../../plan/synonyms'

/** An FTS5 string of stems. Stems hold letters and digits alone, and the quotes keep FTS5's own words apart. */
export function quoted(stems: readonly string[]): string {
  return `"${stems.join(' ').replace(/"/g, '')}"`
}

/**
 * Expressions that together find what answers one unit: its single words in one, each phrase in one of its own. FTS5
 * takes nearly twice as long for phrases in one expression as for one after the other.
 */
export function waysOf({ phrases, tokens, quoted: exact, open }: QueryUnit): string[] {
  const [typed = [], ...also] = phrases
  const apart = !exact && tokens.length > 1 && typed.length > 1
  const whole = apart ? also : phrases
  const words = whole.filter(isWord).map(quoted)
  return [
    ...(apart ? [near(typed)] : []),
    ...(apart && open ? [`${quoted(typed)} *`] : []),
    ...(words.length > 0 ? [words.join(' OR ')] : []),
    ...whole.filter((phrase) => !isWord(phrase)).map(quoted),
  ]
}

/** Documents that hold the question word for word, or undefined for a single word. */
export function wordForWord(units: readonly QueryUnit[]): string | undefined {
  const typed = units.flatMap(({ phrases: [first = []] }) => first)
  return typed.length > 1 ? `${quoted(typed)}${units.at(-1)?.open ? ' *' : ''}` : undefined
}

const isWord = ({ length }: Phrase) => length < 2

const near = (stems: Phrase) => `NEAR(${stems.map((stem) => quoted([stem])).join(' ')}, ${NEARNESS})`
