import type { ReactNode } from 'react'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec, FormValues } from '@/ui/form/field-spec'
import type { FormAction } from '@/ui/form/form-state'
import { Progress } from '@/ui/progress'

interface QuestionPageProps {
  /** Address under which the questions stand. */
  base: string
  questions: { key: string; title: string }[]
  /** Place of this one among them, from 0. */
  at: number
  form: { fields: FieldSpec[]; values: FormValues }
  action: FormAction
  /** Beside the form. */
  aside?: ReactNode
}

/** One of the questions about a practice, and the ways to the others. */
export function QuestionPage({ base, questions, at, form, action, aside }: QuestionPageProps) {
  const before = questions[at - 1]
  return (
    <div className="hub-ask">
      <Progress at={at + 1} of={questions.length} />
      <div className="hub-ask__form">
        <ActionForm
          action={action}
          {...form}
          buttons={[
            { label: 'Save and go on' },
            { label: 'Save for later', value: 'later', isSecondary: true },
          ]}
        />
        <p>
          {before && <a href={`${base}/${before.key}`}>Back: {before.title}</a>}
          {before && ' · '}
          <a href={base}>All answers so far</a>
        </p>
      </div>
      {aside && <div className="hub-ask__examples">{aside}</div>}
    </div>
  )
}
