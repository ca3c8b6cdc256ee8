import { formatCount } from '@/lib/format-count'
import type { Use } from './find-uses'

const NAMED = 3

/** Which documents use something, for a sentence: the first by name. */
export function usesInWords(uses: Use[]): string {
  const named = uses.slice(0, NAMED).map(({ kind, title }) => `${kind.toLowerCase()} “${title}”`)
  const rest = uses.length - named.length
  return [...named, ...(rest > 0 ? [formatCount(rest, 'other', 'others')] : [])].join(', ')
}
