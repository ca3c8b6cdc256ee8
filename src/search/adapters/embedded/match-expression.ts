import type { QueryUnit } from '../../plan'

/** Words between two words of a vocabulary phrase that still read as the phrase. */
const NEARNESS = 4

/** An FTS5 string of stems. Stems hold letters and digits alone, and the quotes keep FTS5's own words apart. */
export function quoted(stems: readonly string[]): string {
  return `"${stems.join(' ').replace(/"/g, '')}"`
}

/** Documents that answer every unit. */
export function allOf(units: readonly QueryUnit[]): string {
  return units.map(unitExpression).join(' AND ')
}

/** Documents that answer one unit, in any of its ways. */
export function unitExpression({ phrases, tokens, quoted: exact, open }: QueryUnit): string {
  const [typed = [], ...also] = phrases
  const several = !exact && tokens.length > 1 && typed.length > 1
  const alternatives = [several ? near(typed) : quoted(typed), ...also.map(quoted)]
  if (several && open) alternatives.push(`${quoted(typed)} *`)
  return `(${alternatives.join(' OR ')})`
}

/** Documents that hold the question word for word, or undefined for a single word. */
export function wordForWord(units: readonly QueryUnit[]): string | undefined {
  const typed = units.flatMap(({ phrases: [first = []] }) => first)
  return typed.length > 1 ? `${quoted(typed)}${units.at(-1)?.open ? ' *' : ''}` : undefined
}

const near = (stems: readonly string[]) =>
  `NEAR(${stems.map((stem) => quoted([stem])).join(' ')}, ${NEARNESS})`
