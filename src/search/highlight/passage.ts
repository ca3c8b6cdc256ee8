import type { SearchSection } from '../record'
import type { Token } from '../words/tokens'
import type { Marker } from './marker'
import { renderMarked } from './render'

/** Words of a passage: about two lines of a result. */
const LENGTH = 36
/** Words kept before the first match. */
const LEAD = 8

/** What each different thing that was asked for adds to a score. */
const WHOLE = 10

export interface Passage {
  section: SearchSection
  /** See {@link renderMarked}. */
  html: string
}

interface Candidate {
  section: SearchSection
  tokens: Token[]
  marks: number[]
  from: number
  score: number
}

/**
 * The stretch of text that answers most of the query, or undefined when none answers any of it.
 * The first one that answers all `units` is taken: reading on costs more than a better one would help.
 */
export function bestPassage(
  sections: readonly SearchSection[],
  marker: Marker,
  units: number,
): Passage | undefined {
  let best: Candidate | undefined
  for (const section of sections) {
    if (best && best.score >= units * WHOLE) break
    const candidate = bestOf(section, marker)
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate
  }
  return best && { section: best.section, html: excerpt(best) }
}

function bestOf(section: SearchSection, marker: Marker): Candidate | undefined {
  if (!marker.mayAnswer(`${section.heading}\n${section.text}`)) return undefined
  const found = marker.read(section.text)
  const marks = marker.mark(found)
  const inHeading = new Set(marker.mark(marker.read(section.heading)).filter((mark) => mark >= 0)).size
  const starts = marks.flatMap((mark, at) => (mark >= 0 ? [at] : []))
  if (starts.length === 0 && inHeading === 0) return undefined
  let best: Candidate = { section, tokens: found, marks, from: 0, score: inHeading }
  for (const from of starts) {
    const score = inHeading + scoreOf(marks.slice(from, from + LENGTH - LEAD))
    if (score > best.score) best = { ...best, from, score }
  }
  return best
}

/** Different things that were asked for count most, then how often. */
function scoreOf(marks: number[]): number {
  const hits = marks.filter((mark) => mark >= 0)
  return new Set(hits).size * WHOLE + Math.min(hits.length, 9)
}

function excerpt({ section: { text }, tokens: all, marks, from }: Candidate): string {
  const first = Math.max(0, from - LEAD)
  const last = Math.min(all.length, first + LENGTH) - 1
  const start = first === 0 ? 0 : (all[first]?.start ?? 0)
  const end = last >= all.length - 1 ? text.length : (all[last]?.end ?? text.length)
  const html = renderMarked(text, all, marks, start, end)
  return `${start > 0 ? '… ' : ''}${html}${end < text.length ? ' …' : ''}`
}
