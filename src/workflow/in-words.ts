import type { AskedMove } from './asked-move'
import { STEPS, type Step } from './model'

const DONE: Record<AskedMove['name'], string> = {
  'ask-review': 'asked for a review',
  approve: 'approved it',
  'ask-changes': 'asked for changes',
  publish: 'published it',
  schedule: 'scheduled it',
  unschedule: 'took it off the schedule',
  'take-back': 'took it back from review',
  confirm: 'found it still correct',
  'schedule-end': 'scheduled the end of it',
  'cancel-end': 'gave up the scheduled end',
  unpublish: 'took it down',
  retire: 'retired it',
  reopen: 'began to write it again',
  edit: 'changed the text',
  'not-published': 'could not publish it',
  'handed-on': 'handed it on',
}

/** What somebody did, after their name. */
export const doneInWords = (move: AskedMove['name']): string => DONE[move]

interface Stop {
  label: string
  state: 'behind' | 'here' | 'ahead'
}

/** A document passes these; the others stand on its path only while it is there. */
const ALWAYS: readonly Step[] = ['draft', 'in-review', 'approved', 'published']

/** The way of a document as a line of stops, of which it is at one. */
export function pathOf(step: Step, isDue: boolean): Stop[] {
  const stops = STEPS.filter(({ value }) => value === step || ALWAYS.includes(value))
  const at = stops.findIndex(({ value }) => value === step)
  const stateOf = (index: number): Stop['state'] => {
    if (index === at) return isDue ? 'behind' : 'here'
    return index < at ? 'behind' : 'ahead'
  }
  const line = stops.map(({ label }, index) => ({ label, state: stateOf(index) }))
  return isDue ? [...line, { label: 'Due for review', state: 'here' }] : line
}
