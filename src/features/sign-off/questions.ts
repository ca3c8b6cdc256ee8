import type { FieldSpec, FormFaults, FormValues } from '@/ui/form/field-spec'

export type AnswerKind = 'approve' | 'changes' | 'withdraw'

const who: FieldSpec[] = [
  { kind: 'text', name: 'name', label: 'Your name', autoComplete: 'name', maxLength: 120 },
  { kind: 'text', name: 'role', label: 'Your role at the employer', maxLength: 120 },
]
const words = (label: string, optional: boolean): FieldSpec => ({
  kind: 'textarea',
  name: 'words',
  label,
  optional,
  maxLength: 4000,
})

interface Question {
  title: string
  button: string
  fields: FieldSpec[]
}

/** What is asked with each answer. Names and roles are for the hub's staff, never published. */
export const QUESTIONS: Record<AnswerKind, Question> = {
  approve: {
    title: 'Yes, publish this',
    button: 'Agree that this is published',
    fields: [
      ...who,
      {
        kind: 'text',
        name: 'purpose',
        label: 'What you agree to',
        hint: 'Change it if you agree to less.',
        maxLength: 200,
      },
      {
        kind: 'date',
        name: 'until',
        label: 'Until',
        optional: true,
        hint: 'The last day. Leave it empty when there is no end; you can take it back at any time.',
      },
    ],
  },
  changes: {
    title: 'Not yet: something should change',
    button: 'Ask for changes',
    fields: [...who, words('What should change', false)],
  },
  withdraw: {
    title: 'No, or not any more',
    button: 'Withdraw consent',
    fields: [...who, words('Anything that you want to tell us', true)],
  },
}

/** What the form says after it was sent, when it was not taken. */
export interface AnswerState {
  values: FormValues
  faults: FormFaults
}
