import type { Finding } from './check-link'

/** What is kept of one link. */
export interface Standing {
  state: 'works' | 'unsure' | 'broken'
  /** Nights in a row on which it led nowhere. */
  faults: number
  /** When it first led nowhere. */
  since: Date | null
  reason: string | null
  movedTo: string | null
}

/** A site may be down for a night: only then does a link count as broken. */
const NIGHTS = 3

/** How a link stands after it was looked at again. */
export function standingAfter(before: Partial<Standing>, finding: Finding, now: Date): Standing {
  if (finding.works)
    return { state: 'works', faults: 0, since: null, reason: null, movedTo: finding.movedTo ?? null }
  const faults = (before.faults ?? 0) + 1
  return {
    state: finding.sure || faults >= NIGHTS ? 'broken' : 'unsure',
    faults,
    since: before.since ?? now,
    reason: finding.reason,
    movedTo: null,
  }
}
