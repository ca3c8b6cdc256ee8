import type { Indicator, Reflection, Step } from '@/payload-types'
import { answersIn } from '../answers'
import { isOpenStep } from '../open-step'
import { type Moved, movedBetween } from '../reflection/standing'

/** Something that happened on a day, as the employer noted it. `on` is ISO 8601. */
export type Happened =
  | { kind: 'sign'; id: string; on: string; sign: Indicator }
  | { kind: 'step'; id: string; on: string; step: Step }
  /** `moved`: the standards whose stage is another than the time before. */
  | { kind: 'reflection'; id: string; on: string; moved: Moved[] }

/** Whole months without a note between two that follow each other. */
export interface Quiet {
  kind: 'quiet'
  id: string
  months: number
}

export interface YearOfChange {
  /** `2026`. */
  year: string
  /** Newest first. */
  entries: (Happened | Quiet)[]
}

export interface Noted {
  indicators: readonly Indicator[]
  steps: readonly Step[]
  reflections: readonly Reflection[]
}

/** A pause is worth a line from so many months on. */
const LONG_PAUSE = 4
const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000

const monthsBetween = (later: string, earlier: string) =>
  Math.floor((Date.parse(later) - Date.parse(earlier)) / MONTH)

const became = (step: Step) => (step.changedAt && !isOpenStep(step) ? step.changedAt : undefined)

function reflected(reflections: readonly Reflection[]): Happened[] {
  const inOrder = reflections.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
  return inOrder.map(({ id, startedAt, answers }, at) => {
    const before = inOrder[at - 1]
    const moved = before ? movedBetween(answersIn(before.answers), answersIn(answers)) : []
    return { kind: 'reflection', id, on: startedAt, moved: moved.filter(({ by }) => by) }
  })
}

/** Everything dated, newest first. */
export function happenedIn({ indicators, steps, reflections }: Noted): Happened[] {
  const signs = indicators.map((sign): Happened => ({ kind: 'sign', id: sign.id, on: sign.seenOn, sign }))
  const done = steps.flatMap((step): Happened[] => {
    const on = became(step)
    return on ? [{ kind: 'step', id: step.id, on, step }] : []
  })
  return [...signs, ...done, ...reflected(reflections)].sort((a, b) => b.on.localeCompare(a.on))
}

/** The same by year, with the long pauses between: slow is how it goes. */
export function yearsOf(happened: readonly Happened[]): YearOfChange[] {
  const years: YearOfChange[] = []
  happened.forEach((one, at) => {
    const [year, earlier] = [one.on.slice(0, 4), happened[at + 1]]
    if (years.at(-1)?.year !== year) years.push({ year, entries: [] })
    const months = earlier ? monthsBetween(one.on, earlier.on) : 0
    const quiet: Quiet[] = months >= LONG_PAUSE ? [{ kind: 'quiet', id: `quiet-${one.id}`, months }] : []
    years.at(-1)?.entries.push(one, ...quiet)
  })
  return years
}
