'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/ui/form/error-summary'
import { Fields } from '@/ui/form/field'
import type { FormValues } from '@/ui/form/field-spec'
import { type AnswerKind, type AnswerState, QUESTIONS } from './questions'

interface AnswerFormProps {
  kind: AnswerKind
  values: FormValues
  action: (before: AnswerState | undefined, form: FormData) => Promise<AnswerState | undefined>
}

/**
 * One answer, sent as a plain POST to its own page; what was typed comes back with what is wrong. It is rendered on
 * the server, and no script of it reaches the reader.
 */
export function AnswerForm({ kind, values, action }: AnswerFormProps) {
  const [state, send] = useActionState(action, undefined)
  const { title, button, fields: asked } = QUESTIONS[kind]
  const fields = asked.map((field) => ({ ...field, scope: kind }))
  return (
    <form className="hub-form hub-form--panel" action={send} noValidate aria-labelledby={`answer-${kind}`}>
      <h2 id={`answer-${kind}`}>{title}</h2>
      {state && <ErrorSummary fields={fields} faults={state.faults} />}
      <input type="hidden" name="kind" defaultValue={kind} />
      <input type="hidden" name="seen" defaultValue={String(values.seen ?? '')} />
      <Fields fields={fields} values={{ ...values, ...state?.values }} faults={state?.faults} />
      <button type="submit" className={kind === 'approve' ? 'ds_button' : 'ds_button ds_button--secondary'}>
        {button}
      </button>
    </form>
  )
}
