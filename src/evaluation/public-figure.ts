import { figuresOf, type Measure } from './figures'
import { FEWEST, type Group } from './groups'

/** One question about all employers, and how many gave each answer. */
export interface Figure {
  label: string
  answers: { label: string; count: number }[]
}

/** What everybody may read: all employers together, and of them the measures whose answers all have ten behind them. */
export const publicFiguresOf = (all: Group, measures: readonly Measure[]): Figure[] =>
  measures.flatMap((measure) => {
    const counts = figuresOf(all, measure).get(all)
    if (!counts) return []
    const answers = measure.answers.map(({ label }, at) => ({ label, count: counts[at] ?? 0 }))
    return [{ label: measure.label, answers }]
  })

/** Whether figures of the one and of the other may both be known: nobody came or went, or enough did. */
export function isApart(before: readonly string[], after: readonly string[]): boolean {
  const [old, young] = [new Set(before), new Set(after)]
  const came = after.filter((one) => !old.has(one)).length
  const went = before.filter((one) => !young.has(one)).length
  return came + went === 0 || came + went >= FEWEST
}
