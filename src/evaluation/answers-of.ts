import { INDICATORS, STAGES } from '@/lib/vocabulary'

/** What one employer noted, reduced to what the measures ask. */
export interface Noted {
  /** Stage by standard, in the order of the reflections. */
  reflections: Record<string, string>[]
  steps: { id: string; isDone: boolean; meeting?: string }[]
  signs: { kind: string; step?: string }[]
}

const placeOf = (stage: string | undefined) => STAGES.findIndex(({ value }) => value === stage)

function moved(reflections: Noted['reflections']): string {
  const [first, last] = [reflections[0], reflections.at(-1)]
  if (!first || !last) return 'same'
  const further = Object.entries(first).some(([standard, stage]) => placeOf(last[standard]) > placeOf(stage))
  return further ? 'forward' : 'same'
}

function afterMeetings({ steps, signs }: Noted, meetings: ReadonlySet<string>): string {
  const taken = steps.filter(({ meeting }) => meeting && meetings.has(meeting))
  return signs.some(({ step }) => taken.some(({ id }) => id === step)) ? 'sign' : 'none'
}

/** The answer of one employer to every measure. `topics`: topic → its meetings. */
export function answersOf(
  noted: Noted,
  topics: ReadonlyMap<string, ReadonlySet<string>>,
): Record<string, string> {
  const kinds = new Set(noted.signs.map(({ kind }) => kind))
  return {
    moved: moved(noted.reflections),
    steps: noted.steps.some(({ isDone }) => isDone) ? 'done' : 'none',
    ...Object.fromEntries(INDICATORS.map(({ value }) => [`sign-${value}`, kinds.has(value) ? 'yes' : 'no'])),
    ...Object.fromEntries(
      [...topics].map(([topic, meetings]) => [`topic-${topic}`, afterMeetings(noted, meetings)]),
    ),
  }
}
