import { type Marker, markerOf } from '../../highlight/marker'
import type { QueryUnit } from '../../plan'
import { tokens } from '../../words/tokens'
import type { Database } from './database'
import type { Head } from './write'

/** The higher the better. */
export interface Scored {
  row: number
  score: number
}

/** The best that are looked at again. */
const LOOKED_AT = 120

/**
 * Puts documents forward whose title, then summary, answers what was asked. bm25 adds up weighted places and levels off,
 * so that a long text with many of them overtakes the one document that is about it.
 */
export function preferTitles(db: Database, units: readonly QueryUnit[], scored: readonly Scored[]): number[] {
  const first = scored.slice(0, LOOKED_AT)
  const heads = db.rows<[number, string]>(
    'select rowid, head from documents where rowid in (select value from json_each(?))',
    JSON.stringify(first.map(({ row }) => row)),
  )
  const marker = markerOf(units)
  const boosts = new Map(
    heads.map(([row, head]) => [row, boostOf(JSON.parse(head) as Head, marker, units.length)]),
  )
  const boosted = first.map(({ row, score }) => ({
    row,
    score: score * (boosts.get(row) ?? 1),
  }))
  return [...boosted.sort((a, b) => b.score - a.score), ...scored.slice(LOOKED_AT)].map(({ row }) => row)
}

/** From 1 to 4: a short title that answers all of the query counts most. */
function boostOf({ title, summary, outcome = '' }: Head, marker: Marker, units: number): number {
  const inTitle = answered(title, marker)
  const inSummary = answered(`${summary} ${outcome}`, marker)
  const all = Math.max(1, units)
  return 1 + (inTitle.units / all) * (0.5 + 2 * inTitle.share) + (inSummary.units / all) * 0.5
}

/** How many units a text answers, and which share of its words does. */
function answered(text: string, marker: Marker): { units: number; share: number } {
  const words = tokens(text)
  const hits = marker.mark(words).filter((mark) => mark >= 0)
  return { units: new Set(hits).size, share: words.length > 0 ? hits.length / words.length : 0 }
}
