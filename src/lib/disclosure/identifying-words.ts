/** Words that stand in the names of many employers and give none away. */
const COMMON = new Set(
  `a an and at by for from in of on the to with agency agencies association authority board borough body care centre
  charity church city college commission committee community company constabulary corporation council county data
  department district education enterprise executive federation fire foundation fund government group health
  healthcare home homes hospice hospital house housing institute integrated justice law limited link local ltd
  management museum museums national network north south east west northern southern eastern western central office
  park partnership people plc police project public records regional rescue royal rural school schools science
  scotland scotland’s scottish service services social society solicitors sport state street support trust union
  unit university urban volunteer water welfare women women’s women's work working works young youth authority`
    .split(/\s+/)
    .filter(Boolean),
)
/** Short forms that mean something else to every reader. */
const COMMON_SHORT = new Set(['NHS', 'USA', 'GDPR', 'VAW', 'GBV', 'IDVA', 'ESAW', 'PSED', 'FGM', 'FTE'])

const capitalised = /^\p{Lu}/u

function wordsOf(name: string): string[] {
  return name.split(/[\s,/()–-]+/).filter(Boolean)
}

/** The words of a name that no other employer shares. Example: `Kinharrow Council` → `Kinharrow`. */
function ownWords(name: string): string[] {
  return wordsOf(name).filter(
    (word) => word.length >= 4 && capitalised.test(word) && !COMMON.has(word.toLowerCase()),
  )
}

/** `Northmarch Fire and Rescue` → `NFR` and `NFAR`. */
function initials(name: string): string[] {
  const words = wordsOf(name)
  const all = words.map((word) => word[0]?.toUpperCase() ?? '').join('')
  const big = words.filter((word) => capitalised.test(word)).map((word) => word[0] ?? '')
  return [...new Set([all, big.join('')])].filter((short) => short.length >= 3 && !COMMON_SHORT.has(short))
}

function siteName(website: string | null | undefined): string[] {
  if (!website || !URL.canParse(website)) return []
  const host = new URL(website).hostname.replace(/^www\./, '')
  return host.includes('.') ? [host] : []
}

/** Words by which an employer is known, longest first, so that a whole name is found before a part of it. */
export function identifyingWords({ title, website }: { title: string; website?: string | null }): string[] {
  const words = [title.trim(), ...ownWords(title), ...initials(title), ...siteName(website)]
  return [...new Set(words.filter(Boolean))].sort((a, b) => b.length - a.length)
}

/** The names of a person in `text`, when it holds one: two or more words with capitals. */
export function personNames(text: string | null | undefined): string[] {
  return [...(text ?? '').matchAll(/\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{Ll}’']+)+/gu)].map(([name]) => name)
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Finds `word` as a whole word. A name of one word must be written as the employer writes it, since `Tidal` may also
 * be a common word; several words, and addresses, are found in any spelling.
 */
export function wordPattern(word: string, { anyCase = /[\s.]/.test(word) } = {}): RegExp {
  const spaced = escaped(word).replace(/\s+/g, '[\\s_-]+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, anyCase ? 'giu' : 'gu')
}
