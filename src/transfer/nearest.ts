import { editDistance } from '@/search/words/edit-distance'

/** Those of `allowed` that somebody may have meant, best first; empty when none is near. */
function nearest(given: string, allowed: string[], most = 1): string[] {
  const wanted = given.toLowerCase()
  const limit = Math.max(2, Math.ceil(wanted.length / 2))
  return allowed
    .map((word) => ({ word, away: distance(wanted, word.toLowerCase(), limit) }))
    .filter(({ away }) => away <= limit)
    .sort((one, other) => one.away - other.away)
    .slice(0, most)
    .map(({ word }) => word)
}

/** What begins like it, or is part of it, is nearer than what needs many letters changed. */
function distance(wanted: string, word: string, limit: number): number {
  const isPart = wanted.length > 2 && word.length > 2 && (word.includes(wanted) || wanted.includes(word))
  return isPart ? 1 : editDistance(wanted, word, limit)
}

/** `Did you mean “…”?`, or what may stand there. */
export function meant(given: string, allowed: string[]): string {
  const [best] = nearest(given, allowed)
  if (best) return `Did you mean “${best}”?`
  if (allowed.length === 0) return 'There is nothing to choose from yet: leave it empty.'
  const shown = allowed.slice(0, 12).join(', ')
  return `Use one of: ${shown}${allowed.length > 12 ? ' …' : ''}.`
}
