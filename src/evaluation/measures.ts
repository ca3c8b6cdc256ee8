import { INDICATORS } from '@/lib/vocabulary'
import type { Measure } from './figures'

const noted = [
  { value: 'yes', label: 'Noted it' },
  { value: 'no', label: 'Did not' },
]

/** What employers do over time. Those who did not move stand beside those who did. */
const overTime: Measure[] = [
  {
    key: 'moved',
    label: 'From their first reflection to their last',
    answers: [
      { value: 'forward', label: 'Further in at least one standard' },
      { value: 'same', label: 'Not further in any, or have looked once' },
    ],
  },
  {
    key: 'steps',
    label: 'The steps that they planned',
    answers: [
      { value: 'done', label: 'Have done at least one' },
      { value: 'none', label: 'Have done none yet' },
    ],
  },
]

const signs: Measure[] = INDICATORS.map(({ value, label }) => ({
  key: `sign-${value}`,
  label: `Sign of change: ${label}`,
  answers: noted,
}))

/** What came after the meetings on one topic. It contributed; it is no proof. */
export const meetingMeasure = ({ id, title }: { id: string; title: string }): Measure => ({
  key: `topic-${id}`,
  label: `After meetings about ${title}`,
  answers: [
    { value: 'sign', label: 'Took a step and saw a sign after it' },
    { value: 'none', label: 'Took no step from them, or saw no sign yet' },
  ],
})

export const MEASURES: readonly Measure[] = [...overTime, ...signs]
