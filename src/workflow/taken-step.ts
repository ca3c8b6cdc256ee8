import type { AskedMove } from './asked-move'

type Taken = Exclude<AskedMove['name'], 'edit'>

/** By the document as it was before the save, the one object that all hooks of a save have in hand. */
const steps = new WeakMap<object, Taken>()

/** Leaves the step that a save takes for the activity log, which is written once a save. */
export function leaveStep(before: object, { name }: AskedMove): void {
  // The log tells of a changed text whether or not it takes a step.
  if (name !== 'edit') steps.set(before, name)
}

export const stepLeft = (before: object | undefined): Taken[] => {
  const step = before && steps.get(before)
  return step ? [step] : []
}
