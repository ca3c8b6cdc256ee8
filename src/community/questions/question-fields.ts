import { z } from 'zod'
import { BARRIERS, STANDARDS } from '@/lib/vocabulary'
import type { FieldSpec } from '@/ui/form/field-spec'
import { ABOUT_FIELDS, known, line, ONCE_FIELD, onceSchema } from '../record-fields'

const NAMED: FieldSpec = {
  kind: 'checkboxes',
  name: 'named',
  label: 'Who may know that it is you',
  hint: 'Without it members read “A member”. The community’s staff always know.',
  options: [{ value: 'yes', label: 'Show members my name and our organisation' }],
  optional: true,
}
const CARE = 'Roles, not names, and nothing that could tell who somebody is.'

export const QUESTION_FIELDS: FieldSpec[] = [
  {
    kind: 'text',
    name: 'title',
    label: 'Your question',
    maxLength: 200,
    hint: 'One sentence that a peer can answer.',
  },
  { kind: 'textarea', name: 'details', label: 'More about it', maxLength: 4000, hint: CARE, optional: true },
  ...ABOUT_FIELDS,
  NAMED,
  ONCE_FIELD,
]

export const ANSWER_FIELDS: FieldSpec[] = [
  { kind: 'textarea', name: 'words', label: 'Your answer', rows: 6, maxLength: 4000, hint: CARE },
  NAMED,
  { kind: 'hidden', name: 'question' },
  ONCE_FIELD,
]

const named = z
  .string()
  .optional()
  .transform((value) => value === 'yes')

export const questionSchema = z.object({
  title: line('Write your question', 200),
  details: z.string().trim().max(4000, 'Use at most 4,000 characters'),
  standard: known(STANDARDS),
  barrier: known(BARRIERS),
  named,
  once: onceSchema,
})

export const answerSchema = z.object({ words: line('Write your answer', 4000), named, once: onceSchema })
