import {
  KINDS_OF_VIOLENCE,
  labelOf,
  MATURITIES,
  POLICY_TYPES,
  SECTORS,
  SIZES,
  STAGES,
  type Term,
} from '@/lib/vocabulary'
import type { SearchHit } from '@/search/port'

const LISTS: Record<string, readonly Term[]> = {
  sector: SECTORS,
  size: SIZES,
  stage: STAGES,
  maturity: MATURITIES,
  'policy-type': POLICY_TYPES,
  kind: KINDS_OF_VIOLENCE,
}

/** The words of a hit's values in one facet. */
export function wordsOf(hit: SearchHit, facet: string): string[] {
  return (hit.facets[facet] ?? []).map((value) => labelOf(LISTS[facet] ?? [], value))
}

/** What stands above the title of a hit: `Recommended by the editors · Case study · NHS`. */
export function kickerOf(hit: SearchHit, typeNames: Record<string, string>, showType: boolean): string {
  const type = showType ? typeNames[hit.type] : undefined
  const chosen = hit.bestBet && 'Recommended by the editors'
  return [chosen, type, ...wordsOf(hit, 'sector'), ...wordsOf(hit, 'policy-type')].filter(Boolean).join(' · ')
}
