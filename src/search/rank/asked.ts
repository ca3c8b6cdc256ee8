import type { QueryUnit } from '../plan'
import { isStopWord } from '../words/stop-words'
import { numberOf } from '../words/word-number'

/** What words count that say more than was typed. */
const WIDER = 0.8

/** Something that a word may be the start of. */
export interface Start {
  /** Number of the unit that it belongs to. */
  unit: number
  /** Words that must follow. */
  rest: readonly number[]
  /** Place among the words of a typed phrase, which may stand a little apart; undefined for what answers alone. */
  part?: number
  /** Marked where it stands in a title. */
  shows: boolean
  /** What it counts, beside the typed words: 1, and less for words that say more than was typed. */
  worth: number
}

/** What is asked, as it is looked for in documents that are kept as numbers. */
export interface Asked {
  /** Parts of each unit's typed phrase; 0 where nothing of it may stand apart. */
  parts: readonly number[]
  starts: ReadonlyMap<number, readonly Start[]>
  /** 0 at a word's last bits: it starts nothing, as most do, which is known so without asking a map. */
  mayStart: Uint8Array
}

/** Number of last bits that `mayStart` goes by, as a mask. */
export const LAST_BITS = (1 << 12) - 1

export function askedBy(units: readonly QueryUnit[]): Asked {
  const starts = new Map<number, Start[]>()
  const mayStart = new Uint8Array(LAST_BITS + 1)
  const all = units.map((unit, number) => startsOf(unit, number))
  for (const [word, start] of all.flat()) {
    // The last unit first, so that a word that is asked for twice must be there twice.
    starts.set(word, [start, ...(starts.get(word) ?? [])])
    mayStart[word & LAST_BITS] = 1
  }
  return {
    parts: all.map((each) => each.filter(([, { part }]) => part !== undefined).length),
    starts,
    mayStart,
  }
}

function startsOf(unit: QueryUnit, number: number): [word: number, start: Start][] {
  const [typed = []] = unit.phrases
  const apart = !unit.quoted && unit.tokens.length > 1 && typed.length > 1
  const wider = new Set(unit.also?.filter((each) => each.wider).map(({ phrase }) => phrase))
  const whole = (apart ? unit.phrases.slice(1) : unit.phrases).map((stems): [number, Start] => {
    const [word = 0, ...rest] = stems.map(numberOf)
    return [word, { unit: number, rest, shows: true, worth: wider.has(stems) ? WIDER : 1 }]
  })
  if (!apart) return whole
  const small = new Set(unit.tokens.filter(({ word }) => isStopWord(word)).map(({ stem }) => stem))
  const parts = [...new Set(typed)].map((stem, part): [number, Start] => [
    numberOf(stem),
    { unit: number, rest: [], part, shows: !small.has(stem), worth: 1 },
  ])
  return [...whole, ...parts]
}
