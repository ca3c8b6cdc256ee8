'use client'

import { type ReactNode, useActionState } from 'react'
import { Note } from '../note'
import { ErrorSummary } from './error-summary'
import { Fields } from './field'
import type { FieldSpec, FormValues } from './field-spec'
import type { FormAction, FormState } from './form-state'

interface FormButton {
  label: string
  /** Sent along, so that the action knows which button it was. */
  value?: string
  isSecondary?: boolean
}

interface ActionFormProps {
  action: FormAction
  fields: readonly FieldSpec[]
  values?: FormValues
  buttons: FormButton[]
  /** Stands between the fields and the buttons. */
  children?: ReactNode
  /** Sets the form's fields apart from those of another form on the page. */
  label?: string
}

function StateNote({ note }: { note: FormState['note'] }) {
  if (!note) return null
  return (
    <div role="status">
      <Note title={note.title} tone="caution">
        {note.paragraphs.map((paragraph) => (
          <p key={paragraph} className="hub-form__said">
            {paragraph}
          </p>
        ))}
        {note.link && (
          <p>
            <a href={note.link.href} target="_blank" rel="noreferrer">
              {note.link.label} (opens in a new tab)
            </a>
          </p>
        )}
      </Note>
    </div>
  )
}

/**
 * A form that is sent as a plain POST to its own page. React needs a client component to hand the action's answer to
 * the page that follows; it does so while rendering on the server, and no script of it reaches the reader.
 */
export function ActionForm({ action, fields, values = {}, buttons, children, label }: ActionFormProps) {
  const [state, send] = useActionState(action, undefined)
  return (
    <form className="hub-form" action={send} noValidate aria-label={label}>
      {state && <ErrorSummary fields={fields} faults={state.faults} />}
      <StateNote note={state?.note} />
      <Fields fields={fields} values={state ? state.values : values} faults={state?.faults} />
      {children}
      <div className="hub-form__buttons">
        {buttons.map((button) => (
          <button
            key={button.label}
            type="submit"
            className={button.isSecondary ? 'ds_button ds_button--secondary' : 'ds_button'}
            name={button.value ? 'button' : undefined}
            value={button.value}
          >
            {button.label}
          </button>
        ))}
      </div>
    </form>
  )
}
