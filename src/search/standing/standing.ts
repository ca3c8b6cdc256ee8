import { isPastReview } from '@/lib/past-review'
import type { SearchRecord } from '../record'

/** What of a record says how it stands beside another that answers as well. */
export type Standing = Pick<SearchRecord, 'date' | 'facets' | 'reviewBy'>

/** How well it is known that a practice works; what was stopped is worth as much as what is being tried. */
const MATURITY: Record<string, number> = {
  'early-signs': 1,
  'evaluated-locally': 2,
  'independently-evaluated': 3,
}

/** From 0 to 3. */
export function maturityOf({ facets }: Pick<Standing, 'facets'>): number {
  return Math.max(0, ...(facets.maturity ?? []).map(({ value }) => MATURITY[value] ?? 0))
}

/** Its date to be looked at again is over: what it says may no longer hold. */
export function isOverdue({ reviewBy }: Pick<Standing, 'reviewBy'>, now: Date): boolean {
  return isPastReview(reviewBy, now)
}
