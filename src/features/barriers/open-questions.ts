import { formatList } from '@/lib/format-count'
import { SECTORS, SIZES, type Term } from '@/lib/vocabulary'
import type { Attempt } from './queries'

const TESTED = new Set(['evaluated-locally', 'independently-evaluated'])

function without(terms: readonly Term[], attempts: Attempt[], key: 'sector' | 'size'): string[] {
  return terms
    .filter(({ value }) => attempts.every((attempt) => attempt[key] !== value))
    .map(({ label }) => label)
}

/** What nobody has told yet about a barrier, from the gaps in what was tried: honest about what the hub does not know. */
export function openQuestions(attempts: Attempt[]): string[] {
  if (attempts.length === 0) return ['What has anybody tried against this? No employer has told us yet.']
  const [sectors, sizes] = [without(SECTORS, attempts, 'sector'), without(SIZES, attempts, 'size')]
  const hasTested = attempts.some(({ maturity }) => TESTED.has(maturity))
  const isOutside = attempts.some(({ maturity }) => maturity === 'independently-evaluated')
  const trying = attempts.filter(({ maturity }) => maturity === 'trying').length
  const questions = [
    sectors.length > 0 && `What works in ${formatList(sectors)}? No employer there has told us yet.`,
    sizes.length > 0 && `What works with ${formatList(sizes)}? Nobody of that size has told us yet.`,
    !hasTested && 'Does it help, and how would we know? Nobody has evaluated what they tried.',
    hasTested &&
      !isOutside &&
      'Would it stand up to a look from outside? Employers have evaluated it, no one else has.',
    trying > 0 && 'What will come of what is being tried now? Ask again in a year.',
  ]
  return questions.filter((question) => question !== false)
}
