import type { Step } from '@/payload-types'

/** Somebody still has it to do. */
export const isOpenStep = ({ state }: Pick<Step, 'state'>): boolean =>
  state === 'planned' || state === 'doing'

/** Days: two meetings lie about so far apart. */
const LATELY = 183
const DAY = 24 * 60 * 60 * 1000

/** Steps to bring to a meeting: the open ones, then those that ended lately. */
export function stepsToBring(steps: readonly Step[], now: Date): Step[] {
  const since = new Date(now.getTime() - LATELY * DAY).toISOString()
  const ended = steps.filter((step) => !isOpenStep(step) && (step.changedAt ?? '') >= since)
  return [...steps.filter(isOpenStep), ...ended]
}
