import { FEWEST, type Group } from './groups'

/** A question with every answer to it; each employer has one. */
export interface Measure {
  key: string
  label: string
  answers: readonly { value: string; label: string }[]
}

/** How many employers stand behind each answer, in the order of the measure. */
export type Counts = number[]

const countsIn = ({ employers }: Group, { key, answers }: Measure): Counts =>
  answers.map(({ value }) => employers.filter((employer) => employer.answers[key] === value).length)

const isShown = (counts: Counts) => counts.every((count) => count >= FEWEST)

/**
 * What is shown of one measure, group by group. A group is shown with all its answers or not at all; its halves are
 * shown both or neither, since a total and one half give away the other.
 */
export function figuresOf(all: Group, measure: Measure): Map<Group, Counts> {
  const shown = new Map<Group, Counts>()
  const whole = countsIn(all, measure)
  if (!isShown(whole)) return shown
  shown.set(all, whole)
  const waiting = [all]
  for (const { halves } of waiting) {
    const counts = halves?.map((half) => countsIn(half, measure))
    if (!halves || !counts?.every(isShown)) continue
    for (const [at, half] of halves.entries()) shown.set(half, counts[at] ?? [])
    waiting.push(...halves)
  }
  return shown
}
