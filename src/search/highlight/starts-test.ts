/** Letters that may fold into others: accented ones, ligatures. Dashes, quotes and other marks are none. */
const FOLDS = /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u

/** Stems that do not start as their words do. */
const IRREGULAR: Record<string, string> = { men: 'm', women: 'wom', children: 'child' }

/**
 * Whether a text may hold a word of one of the stems. A word starts with its stem but for the last letter, which
 * stemming may change, and for a z that the word may spell with s: `policies` is `polici`, `advising` is `adviz`.
 */
export function startsTest(stems: readonly string[]): (text: string) => boolean {
  const starts = stems.map(
    (stem) => IRREGULAR[stem] ?? (stem.slice(0, -1).replace(/z[a-z]{0,5}$/, '') || stem.slice(0, 1)),
  )
  if (starts.length === 0) return () => false
  if (!starts.every((start) => /^[a-z0-9]+$/.test(start))) return () => true
  const test = new RegExp(`(?<![a-z0-9])(?:${starts.join('|')})`, 'i')
  return (text) => test.test(text) || FOLDS.test(text)
}
