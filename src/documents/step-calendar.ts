import { createEvents, type DateArray } from 'ics'

export interface CalendarStep {
  id: string
  what: string
  ownerRole: string
  /** ISO 8601. */
  due: string
  updatedAt: string
}

const dayOf = (iso: string): DateArray => {
  const date = new Date(iso)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** Steps as days in a calendar, each with a reminder a week before. `host` makes the ids unique. */
export function stepsCalendar(steps: CalendarStep[], host: string): string {
  const events = steps.map((step) => ({
    uid: `step-${step.id}@${host}`,
    title: step.what,
    description: `Who does it: ${step.ownerRole}`,
    start: dayOf(step.due),
    duration: { days: 1 },
    timestamp: Date.parse(step.updatedAt),
    classification: 'PRIVATE' as const,
    alarms: [{ action: 'display' as const, description: step.what, trigger: { before: true, days: 7 } }],
  }))
  const { value, error } = createEvents(events, { productId: '-//Equally Safe at Work//Knowledge hub//EN' })
  if (value === undefined || value === null)
    throw new Error(`The calendar of ${steps.length} steps could not be written: ${error?.message}`)
  return value
}
