import type { Moved } from '@/community/reflection/standing'
import { formatCount } from '@/lib/format-count'
import { labelOf, STAGES } from '@/lib/vocabulary'

/** What moved, in words: `One stage on: planning`. A stage back is said as what it often is: a closer look. */
export function movedWords({ now, by }: Pick<Moved, 'now' | 'by'>): string {
  const here = now ? labelOf(STAGES, now) : 'Not said'
  if (by === undefined) return here
  if (by === 0) return `${here}, as before`
  const stages = formatCount(Math.abs(by), 'stage', 'stages')
  return by > 0 ? `${here}, ${stages} on` : `${here}, ${stages} back: often a closer look`
}
