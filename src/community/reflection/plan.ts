import type { PlanDocument, PlanSection } from '@/documents/plan'
import { formatDate } from '@/lib/format-date'
import { BARRIERS, labelOf, STAGES, STANDARDS, STEP_STATES } from '@/lib/vocabulary'
import type { Step } from '@/payload-types'
import { type Answers, wordsOf } from '../answers'
import { isOpenStep } from '../open-step'
import { movedBetween } from './standing'

export interface PlanInput {
  organisation: string
  /** ISO 8601. */
  on: string
  answers: Answers
  before: Answers | undefined
  steps: Pick<Step, 'what' | 'ownerRole' | 'due' | 'state' | 'why'>[]
  /** Published examples: title, reasons and full address. */
  examples: { title: string; reasons: string[]; address: string }[]
}

const NOT_SAID = 'Not answered yet.'
const words = (answers: Answers, key: string) => [wordsOf(answers, key) || NOT_SAID]
const lines = (texts: string[]) => texts.map((text) => ({ text }))
const stageWords = (stage: string | undefined) => (stage ? labelOf(STAGES, stage) : 'not said')

/** One standard in words: `Data: planning (last time: exploring)`. */
function stageLine(moved: ReturnType<typeof movedBetween>[number], hasBefore: boolean): string {
  const now = `${labelOf(STANDARDS, moved.standard)}: ${stageWords(moved.now)}`
  return hasBefore ? `${now} (last time: ${stageWords(moved.before)})` : now
}

/** One step in words, with what became of it. */
function stepLine({ what, ownerRole, due, state, why }: PlanInput['steps'][number]): string {
  return `${what}. ${ownerRole}, by ${formatDate(due)}. ${labelOf(STEP_STATES, state)}${why ? `: ${why}` : ''}`
}

/** The plan that a reflection ends in, in the order of the method. */
export function planOf({ organisation, on, answers, before, steps, examples }: PlanInput): PlanDocument {
  const moved = movedBetween(before ?? {}, answers)
  const barriers = (answers.barriers?.value ?? []).map((value) => labelOf(BARRIERS, value))
  const open = steps.filter(isOpenStep)
  const ended = steps.filter((step) => !isOpenStep(step))
  const sections: PlanSection[] = [
    { heading: 'What already works', paragraphs: words(answers, 'works') },
    {
      key: 'stages',
      heading: 'Where we are',
      items: lines(moved.map((one) => stageLine(one, before !== undefined))),
    },
    { heading: 'What is in our way', items: lines(barriers.length > 0 ? barriers : [NOT_SAID]) },
    { heading: 'Where we want to be', paragraphs: words(answers, 'wish') },
    { heading: 'What has to be in place', paragraphs: words(answers, 'design') },
    {
      key: 'steps',
      heading: 'The next steps',
      items: lines(open.length > 0 ? open.map(stepLine) : ['No step yet.']),
    },
    ...(ended.length > 0
      ? [
          {
            key: 'ended' as const,
            heading: 'What became of earlier steps',
            items: lines(ended.map(stepLine)),
          },
        ]
      : []),
    {
      key: 'examples',
      heading: 'Examples of use to us next',
      items: examples.map(({ title, reasons, address }) => ({
        text: reasons.length > 0 ? `${title} (${reasons.join('; ')})` : title,
        href: address,
      })),
    },
  ]
  return {
    title: `Our plan: ${organisation}`,
    on,
    subtitle: `From the reflection of ${formatDate(on)}`,
    sections,
  }
}
