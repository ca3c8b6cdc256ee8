import { BARRIERS, INDICATORS, MATURITIES, STANDARDS } from '@/lib/vocabulary'
import type { FieldOption } from '@/ui/form/field-spec'
import { type ShareQuestion, text } from './question'
import { beginning, doing } from './story-questions'

const ATTRIBUTION: FieldOption[] = [
  {
    value: 'anonymous',
    label: 'Without our name',
    hint: 'The story says “an employer”. Staff check that nothing in it gives you away.',
  },
  { value: 'named', label: 'With our name', hint: 'Others can find you, and ask.' },
]

const change: ShareQuestion[] = [
  {
    key: 'changed',
    title: 'What changed?',
    lead: 'Small things count. Say also what did not change, and what you are not sure of.',
    fields: [
      text(
        'whatChanged',
        'What changed, and how you know',
        'Counts of people only from 10. More disclosures can mean more trust.',
        false,
      ),
    ],
    example: 'whatChanged',
  },
  {
    key: 'signs',
    title: 'How far has it come?',
    lead: 'Choose what is true today. “Stopped, and what we learned” is as welcome as any.',
    fields: [
      {
        kind: 'checkboxes',
        name: 'indicators',
        label: 'Signs of change',
        options: INDICATORS,
        optional: true,
      },
      { kind: 'radios', name: 'maturity', label: 'How tested it is', options: MATURITIES, optional: true },
    ],
  },
]

/** Topics are the editors' own words, so they come from outside. */
const ending = (topics: FieldOption[]): ShareQuestion[] => [
  {
    key: 'about',
    title: 'What is it about?',
    lead: 'So that an employer with the same question finds it. Tick what fits; staff look over it.',
    fields: [
      { kind: 'checkboxes', name: 'standards', label: 'Standards', options: STANDARDS, optional: true },
      { kind: 'checkboxes', name: 'barriers', label: 'Barriers you met', options: BARRIERS, optional: true },
      ...(topics.length > 0
        ? [{ kind: 'checkboxes' as const, name: 'topics', label: 'Topics', options: topics, optional: true }]
        : []),
    ],
  },
  {
    key: 'advice',
    title: 'What would you tell an employer who starts tomorrow?',
    lead: 'What would you do again, and what differently?',
    fields: [
      text('advice', 'Our advice', 'Example: “Ring your local service first.”'),
      text('doDifferently', 'What we would do differently', 'Looking back.'),
    ],
    example: 'advice',
  },
  {
    key: 'name',
    title: 'With your name, or without?',
    lead: 'Nothing is published before you have read it and agreed. You can change your mind until then, and take it back after.',
    fields: [{ kind: 'radios', name: 'attribution', label: 'How it should be told', options: ATTRIBUTION }],
  },
]

/** The twelve questions, one page each. */
export const shareQuestions = (topics: FieldOption[] = []): ShareQuestion[] => [
  ...beginning,
  ...doing,
  ...change,
  ...ending(topics),
]

/** What must be said before it goes to staff: field name → question that asks for it. */
export const NEEDED = {
  title: 'title',
  whatWeDid: 'did',
  whatChanged: 'changed',
  attribution: 'name',
} as const
