/** Characters of `q` that are read; more is cut off. */
const MAX_Q = 200

/** Controls, lone surrogates, and marks that only steer the direction or joining of text. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** The reader's words as every engine gets them: one line, normalised, at most {@link MAX_Q} characters. */
export function cleanWords(q: string): string {
  // Cut before the costly steps: nothing past this many code units can reach the first 200 characters of honest text.
  const bounded = q.slice(0, MAX_Q * 8)
  const tidy = bounded.replace(INVISIBLE, ' ').normalize('NFC').replace(/\s+/g, ' ').trim()
  return Array.from(tidy).slice(0, MAX_Q).join('').trim()
}
