const PEOPLE =
  'women|woman|men|people|persons?|staff|employees?|workers?|colleagues?|managers?|members?|nurses?|teachers?|officers?|carers?|cleaners?|drivers?|engineers?|apprentices?|trainees?|volunteers?|victims?|survivors?|victim-survivors?|mothers?|parents?|disclosures?|complaints?|reports?|grievances?|cases|referrals?|respondents?|participants?|girls?|applicants?'
const NUMBER = '[1-9]|two|three|four|five|six|seven|eight|nine|only one|just one|a single'

/** A number of people from one to nine, with at most two words between it and whom it counts. */
const SMALL = new RegExp(
  `(?<![\\p{L}\\p{N}.,/£$€-])(?<number>${NUMBER})(?![\\p{N}%]|[.,:]\\d|-)(?<between>(?:\\s+(?!(?:in|of|out|per|to|or|and|hours?|days?|weeks?|months?|years?|minutes?|times?|sessions?|points?|stages?|steps?|questions?)\\b)[\\p{L}’'-]+){0,2}?)\\s+(?<whom>${PEOPLE})(?![\\p{L}])`,
  'giu',
)
/** Numbers of this kind count parts of something larger: `one in eight women`, `2 of 5 managers`. */
const SHARE_BEFORE = /(?:\b(?:in|of|every|out of|from|by)|\d|[a-z]-)\s*$/i
const SHARE_MEANT = /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) )$/i

/** The exact number of staff, which with a sector names an employer. */
const EXACT = new RegExp(
  [
    /\b(?:employs?|employing|workforce of|headcount of|staff of|a total of)\s+(?:about |around |some |nearly |over )?(\d[\d,]{1,})(?!\s*(?:%|hours|days))/,
    /\b(\d[\d,]{1,})(?:-strong|\s+(?:employees|members of staff|staff|FTE))\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** Phrases that count fewer than ten people, with what to say instead. */
export function smallNumbers(text: string): { phrase: string; instead: string }[] {
  return [...text.matchAll(SMALL)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 14), match.index)
    if (SHARE_MEANT.test(before) || SHARE_BEFORE.test(before)) return []
    const { between = '', whom = '' } = match.groups ?? {}
    return [{ phrase: match[0], instead: `fewer than ten${between} ${plural(whom)}` }]
  })
}

const ODD: Record<string, string> = { woman: 'women', person: 'people', staff: 'staff' }

const plural = (whom: string) =>
  ODD[whom.toLowerCase()] ?? (/(s|men|people)$/i.test(whom) ? whom : `${whom}s`)

/** Phrases that tell how many people the employer has. */
export function exactSizes(text: string): string[] {
  return [...text.matchAll(EXACT)].map(([phrase]) => phrase)
}
