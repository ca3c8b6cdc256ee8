import { words } from '@/search/words/tokens'

/** Longer questions are told rather than asked, and may tell of somebody. */
const MOST_LETTERS = 60
const MOST_WORDS = 8
/** So many digits are a telephone number, a date of birth or a number of some record. */
const MOST_DIGITS = 5
const UK_POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i

/**
 * What a search that found nothing is counted under: the same for `Pay-Gap?` and `pay gap`. Undefined for what may say
 * who somebody is or where they live, which is not even kept in memory.
 */
export function wordsToCount(q: string): string | undefined {
  const text = words(q).join(' ')
  const isTold = text.length > MOST_LETTERS || text.split(' ').length > MOST_WORDS
  return text.length < 2 || isTold || mayIdentify(q) ? undefined : text
}

function mayIdentify(q: string): boolean {
  const digits = q.match(/\d/g)?.length ?? 0
  return q.includes('@') || digits > MOST_DIGITS || UK_POSTCODE.test(q) || /\bwww\.|:\/\//i.test(q)
}
