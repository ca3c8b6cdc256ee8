import { NEARNESS } from '../plan/nearness'
import { type Asked, LAST_BITS, type Start } from './asked'

/** Words between the units of a question that still read as one thought. */
const TOGETHER = 10
const NONE: readonly Start[] = []
const NOWHERE = Number.NEGATIVE_INFINITY

/**
 * Reads one column after the other for one question, without making anything new: thousands are read for an answer.
 * Units are bits of `shown`, since a question has 24 at most.
 */
export class ColumnReader {
  /** How often the column answers each unit. */
  readonly counts: Float64Array
  /** Units of which something stands in it. */
  shown = 0
  /** Words that answer. */
  marked = 0
  /** All units stand close together; all of them one after the other. */
  together = false
  inOrder = false
  private markedTo = 0
  /** Where each unit was answered last, and where the run of all units up to it ended. */
  private readonly last: Float64Array
  private readonly runs: Float64Array
  /** Unit → where each part of its typed phrase was last. */
  private readonly parts: readonly Float64Array[]

  constructor(private readonly asked: Asked) {
    const units = asked.parts.length
    this.counts = new Float64Array(units)
    this.last = new Float64Array(units)
    this.runs = new Float64Array(units)
    this.parts = asked.parts.map((count) => new Float64Array(count))
  }

  read(words: Int32Array): void {
    this.clear()
    const { mayStart, starts } = this.asked
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0
      if (mayStart[word & LAST_BITS] === 0) continue
      for (const start of starts.get(word) ?? NONE) if (follows(words, at, start.rest)) this.take(start, at)
    }
  }

  private clear(): void {
    this.counts.fill(0)
    this.last.fill(NOWHERE)
    this.runs.fill(NOWHERE)
    for (const part of this.parts) part.fill(NOWHERE)
    this.shown = this.marked = this.markedTo = 0
    this.together = this.inOrder = false
  }

  private take({ unit, rest, part, shows, worth }: Start, at: number): void {
    const end = at + 1 + rest.length
    if (shows) {
      this.shown |= 1 << unit
      this.marked += Math.max(0, end - Math.max(at, this.markedTo))
      this.markedTo = Math.max(end, this.markedTo)
    }
    if (part === undefined || this.completes(unit, part, at)) this.answered(unit, at, end, worth)
  }

  /** Whether all parts of a typed phrase have now been met close together. */
  private completes(unit: number, part: number, at: number): boolean {
    const places = this.parts[unit]
    if (!places) return false
    places[part] = at
    return least(places) >= at - places.length - NEARNESS + 1
  }

  private answered(unit: number, at: number, end: number, worth: number): void {
    this.counts[unit] = (this.counts[unit] ?? 0) + worth
    this.last[unit] = at
    const units = this.last.length
    this.together ||= least(this.last) >= at - units - TOGETHER + 1
    if (unit > 0 && this.runs[unit - 1] !== at) return
    this.runs[unit] = end
    this.inOrder ||= unit === units - 1
  }
}

function follows(words: Int32Array, at: number, rest: readonly number[]): boolean {
  for (let step = 0; step < rest.length; step++) if (words[at + 1 + step] !== rest[step]) return false
  return true
}

function least(places: Float64Array): number {
  let found = Number.POSITIVE_INFINITY
  for (const place of places) if (place < found) found = place
  return found
}
