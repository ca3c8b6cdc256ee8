import { z } from 'zod'
import { BARRIERS, EVIDENCE, INDICATORS, STANDARDS, STEP_STATES, type Term } from '@/lib/vocabulary'
import type { FieldOption, FieldSpec } from '@/ui/form/field-spec'

/** What it is about, if anything in particular. */
export const ABOUT_FIELDS: FieldSpec[] = [
  {
    kind: 'select',
    name: 'standard',
    label: 'Standard',
    options: STANDARDS,
    empty: 'None in particular',
    optional: true,
    isMore: true,
  },
  {
    kind: 'select',
    name: 'barrier',
    label: 'Barrier',
    options: BARRIERS,
    empty: 'None in particular',
    optional: true,
    isMore: true,
  },
]
/** Made for one showing of a form, so that sending it twice makes one record. */
export const ONCE_FIELD: FieldSpec = { kind: 'hidden', name: 'once' }

/** A choice among records; left out where there are none. */
const oneOf = (name: string, label: string, hint: string, options: readonly FieldOption[]): FieldSpec[] =>
  options.length === 0
    ? []
    : [
        {
          kind: 'select',
          name,
          label,
          hint,
          options,
          empty: 'None in particular',
          optional: true,
          isMore: true,
        },
      ]

/** `meetings`: those that an idea may have come from. */
export const stepFields = (meetings: readonly FieldOption[]): FieldSpec[] => [
  {
    kind: 'text',
    name: 'what',
    label: 'What will be done',
    maxLength: 300,
    hint: 'One thing that can be seen when it is done.',
  },
  {
    kind: 'text',
    name: 'ownerRole',
    label: 'Who does it',
    maxLength: 120,
    hint: 'A role, not a name. Example: “HR lead”.',
  },
  { kind: 'date', name: 'due', label: 'By when' },
  ...oneOf('meeting', 'Meeting', 'Where the idea came up.', meetings),
  {
    kind: 'text',
    name: 'idea',
    label: 'The idea behind it',
    maxLength: 300,
    hint: 'What you took from a meeting, a peer or a page. Example: “Ask night staff first.”',
    optional: true,
    isMore: true,
  },
  ...ABOUT_FIELDS,
  ONCE_FIELD,
]

/** `steps`: those of the employer. */
export const indicatorFields = (steps: readonly FieldOption[]): FieldSpec[] => [
  { kind: 'select', name: 'kind', label: 'What kind of sign', options: INDICATORS },
  {
    kind: 'textarea',
    name: 'seen',
    label: 'What was seen',
    rows: 3,
    maxLength: 1000,
    hint: 'One or two sentences. Nothing that could tell who somebody is.',
  },
  { kind: 'date', name: 'seenOn', label: 'When' },
  { kind: 'text', name: 'byRole', label: 'Seen by which role', maxLength: 120, optional: true, isMore: true },
  {
    kind: 'select',
    name: 'evidence',
    label: 'How you know',
    options: EVIDENCE,
    empty: 'Not said',
    optional: true,
    isMore: true,
  },
  ...oneOf(
    'step',
    'Step',
    'If it came after something that you did. It proves nothing, and shows the way.',
    steps,
  ),
  ...ABOUT_FIELDS,
  ONCE_FIELD,
]

export const known = <T extends readonly Term[]>(terms: T) =>
  z
    .string()
    .optional()
    .transform((value) => value || undefined)
    .refine(
      (value): value is T[number]['value'] | undefined =>
        !value || terms.some((term) => term.value === value),
      'Choose one of the list',
    )
const chosen = <T extends readonly Term[]>(terms: T, message: string) =>
  z
    .string()
    .refine((value): value is T[number]['value'] => terms.some((term) => term.value === value), message)
export const line = (message: string, longest: number) =>
  z.string().trim().min(1, message).max(longest, `Use at most ${longest} characters`)
/** A day as a date field sends it; kept at noon, so that it is the same day all over Europe. */
const day = (message: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, message)
    .transform((value) => new Date(`${value}T12:00:00.000Z`))
    .refine(
      (date) => !Number.isNaN(date.getTime()) && date.getFullYear() > 2000 && date.getFullYear() < 2100,
      message,
    )
    .transform((date) => date.toISOString())
/** The id of another record; whether it may be linked is looked up when it is kept. */
const linked = z
  .string()
  .optional()
  .transform((value) => value || undefined)
export const onceSchema = z.string().regex(/^[\w-]{16,64}$/, 'Open the page again and send it once more')

export const stepSchema = z.object({
  what: line('Say what will be done', 300),
  ownerRole: line('Say which role does it', 120),
  due: day('Choose a day'),
  meeting: linked,
  idea: z.string().trim().max(300, 'Use at most 300 characters').optional(),
  standard: known(STANDARDS),
  barrier: known(BARRIERS),
  once: onceSchema,
})
export const indicatorSchema = z.object({
  kind: chosen(INDICATORS, 'Choose what kind of sign it is'),
  seen: line('Say what was seen', 1000),
  seenOn: day('Choose the day on which it was seen'),
  byRole: z.string().trim().max(120, 'Use at most 120 characters'),
  evidence: known(EVIDENCE),
  step: linked,
  standard: known(STANDARDS),
  barrier: known(BARRIERS),
  once: onceSchema,
})
export const changeSchema = z.object({
  state: chosen(STEP_STATES, 'Choose what became of it'),
  why: z.string().trim().max(1000, 'Use at most 1,000 characters'),
})
