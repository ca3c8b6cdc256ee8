import { labelOf, MATURITIES } from '@/lib/vocabulary'

const MEANINGS: Record<string, string> = {
  trying: 'It has begun; it is too early for results.',
  'early-signs': 'There are first signs that it helps, and no evaluation yet.',
  'evaluated-locally': 'The employer has looked at what changed, with its own data.',
  'independently-evaluated': 'Someone from outside has looked at what changed.',
  stopped: 'The employer ended it. What it learned is here.',
}

/** How far a practice has come, and what that means. */
export function maturityOf(value: string): { label: string; meaning: string } {
  return { label: labelOf(MATURITIES, value), meaning: MEANINGS[value] ?? '' }
}
