'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/ui/form/error-summary'
import { Fields } from '@/ui/form/field'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import { Note } from '@/ui/note'

export interface CodeState extends FormState {
  /** Recovery codes, once: they are kept as hashes alone. */
  codes?: string[]
}

interface CodeFormProps {
  action: (state: CodeState | undefined, form: FormData) => Promise<CodeState | undefined>
  /** Of the field, unlike those of another form on the page. */
  name: 'code' | 'renew' | 'remove'
  label: string
  hint: string
  button: string
  isSecondary?: boolean
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div role="status">
      <Note title="Your recovery codes" tone="caution">
        <p>
          They are shown this once. Print them or write them down, and keep them away from your phone: each
          lets you in once without it.
        </p>
        <ol className="hub-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <p>
          <a href="/account/your-sign-in">I have kept them</a>
        </p>
      </Note>
    </div>
  )
}

/** Asks for a code of the app and shows what came of it. Sent as a plain POST, like every form of the hub. */
export function CodeForm({ action, name, label, hint, button, isSecondary }: CodeFormProps) {
  const [state, send] = useActionState(action, undefined)
  if (state?.codes) return <RecoveryCodes codes={state.codes} />
  const fields: FieldSpec[] = [
    { kind: 'text', name, label, hint, maxLength: 40, autoComplete: 'one-time-code' },
  ]
  return (
    <form className="hub-form" action={send} noValidate aria-label={button}>
      {state && <ErrorSummary fields={fields} faults={state.faults} />}
      <Fields fields={fields} values={{}} faults={state?.faults} />
      <div className="hub-form__buttons">
        <button type="submit" className={isSecondary ? 'ds_button ds_button--secondary' : 'ds_button'}>
          {button}
        </button>
      </div>
    </form>
  )
}
