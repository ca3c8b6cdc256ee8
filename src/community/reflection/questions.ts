import { BARRIERS, STAGES, STANDARDS } from '@/lib/vocabulary'
import type { FieldOption, FieldSpec } from '@/ui/form/field-spec'
import type { StoryField } from '../sharing/question'

/** The four turns of appreciative inquiry. */
export type Turn = 'Discover' | 'Dream' | 'Design' | 'Destiny'

export interface Question {
  /** Stands in the address and in the answers. */
  key: string
  turn: Turn
  title: string
  lead: string
  field: Exclude<FieldSpec, { kind: 'hidden' }>
  /** What the examples beside it are about. */
  standard?: string
  /** The text of published case studies that is quoted beside it. */
  example?: StoryField
}

const WHERE: Record<string, string> = {
  exploring: 'We are finding out what this would mean for us. Nothing is agreed yet.',
  understanding: 'We have begun to look: we talk to people, or gather what we know.',
  planning: 'We know what we want to do, and somebody is working out how.',
  doing: 'Something has changed in how we work, at least in one place.',
  embedding: 'It is how we work. It would go on if the person who began it left.',
  sharing: 'Others come to us, or could, and we show what we learned.',
}

const STAGE_OPTIONS: FieldOption[] = STAGES.map(({ value, label }) => ({
  value,
  label,
  hint: WHERE[value],
}))

const text = (name: string, label: string, hint: string): Question['field'] => ({
  kind: 'textarea',
  name,
  label,
  hint,
  rows: 7,
  maxLength: 4000,
})

const stageQuestions: Question[] = STANDARDS.map(({ value, label }) => ({
  key: `stage-${value}`,
  turn: 'Discover',
  title: `Where are you with ${label === 'Data' ? 'data' : label.toLowerCase()}?`,
  lead: 'Choose what is most nearly true today. It is no mark, and nobody outside your organisation sees it.',
  field: { kind: 'radios', name: `stage-${value}`, label: `Our stage: ${label}`, options: STAGE_OPTIONS },
  standard: value,
}))

/** One page each, in the order of the method: what works comes before what is in the way. */
export const QUESTIONS: Question[] = [
  {
    key: 'works',
    turn: 'Discover',
    title: 'What already works, and why?',
    lead: 'Think of a time when it went well: somebody was believed, a rota was changed, a manager asked. What made it possible?',
    field: text(
      'works',
      'What works here',
      'A few sentences. Roles, not names, and nothing that could tell who somebody is.',
    ),
    example: 'whatHelped',
  },
  ...stageQuestions,
  {
    key: 'barriers',
    turn: 'Discover',
    title: 'What is in your way?',
    lead: 'Tick what you meet now. You will see what others tried against it.',
    field: { kind: 'checkboxes', name: 'barriers', label: 'In our way', options: BARRIERS, optional: true },
    example: 'whatGotInTheWay',
  },
  {
    key: 'wish',
    turn: 'Dream',
    title: 'Where do you want to be?',
    lead: 'It is two years from now, and it has become usual. What does somebody on a night shift notice?',
    field: text(
      'wish',
      'Our wish',
      'Write it as if it were so already: “Every manager knows what to say first.”',
    ),
    example: 'aim',
  },
  {
    key: 'design',
    turn: 'Design',
    title: 'What would have to be in place?',
    lead: 'People, time, words, places. Begin from what works already: what more of it would you need?',
    field: text('design', 'What has to be in place', 'Name roles and things you can see or count.'),
    example: 'whatWeDid',
  },
]

export const questionAt = (key: string): Question | undefined =>
  QUESTIONS.find((question) => question.key === key)

/** The one after, or undefined when the steps come next. */
export function questionAfter(key: string): Question | undefined {
  return QUESTIONS[QUESTIONS.findIndex((question) => question.key === key) + 1]
}

export function questionBefore(key: string): Question | undefined {
  return QUESTIONS[QUESTIONS.findIndex((question) => question.key === key) - 1]
}

/** The steps are asked for last, on a page of their own. */
export const PAGES = QUESTIONS.length + 1
