import { z } from 'zod'
import { MEETING_ANSWERS } from '@/lib/vocabulary'
import type { FieldSpec } from '@/ui/form/field-spec'

export const ANSWER_FIELDS: FieldSpec[] = [
  { kind: 'radios', name: 'answer', label: 'Do you come?', options: MEETING_ANSWERS },
  {
    kind: 'textarea',
    name: 'accessNeeds',
    label: 'What you need to take part',
    rows: 2,
    maxLength: 1000,
    optional: true,
    hint: 'Only the editors who prepare the meeting see it. It is deleted when the meeting is over.',
  },
  { kind: 'hidden', name: 'meeting' },
]

export const answerSchema = z.object({
  answer: z
    .string()
    .refine(
      (value): value is (typeof MEETING_ANSWERS)[number]['value'] =>
        MEETING_ANSWERS.some((one) => one.value === value),
      'Choose whether you come',
    ),
  accessNeeds: z.string().trim().max(1000, 'Use at most 1,000 characters'),
})
