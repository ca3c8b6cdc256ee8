import type { FieldSpec, FormValues } from '@/ui/form/field-spec'
import type { Answers } from '../answers'
import type { ShareQuestion } from './question'

/** The form of one question, with what was answered so far and the revision of it that the reader sees. */
export function questionForm(
  { key, fields }: ShareQuestion,
  answers: Answers,
  share: string,
): { fields: FieldSpec[]; values: FormValues } {
  const names = fields.map(({ name }) => name)
  const hidden = ['share', 'question', ...names.map((name) => `seen-${name}`)]
  return {
    fields: [...fields, ...hidden.map((name) => ({ kind: 'hidden' as const, name }))],
    values: {
      ...Object.fromEntries(names.map((name) => [name, answers[name]?.value ?? []])),
      ...Object.fromEntries(names.map((name) => [`seen-${name}`, String(answers[name]?.revision ?? 0)])),
      share,
      question: key,
    },
  }
}
