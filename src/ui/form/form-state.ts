import type { FormFaults, FormValues } from './field-spec'

/** What a form says after it was sent and could not be taken: what was typed, and what is wrong with it. */
export interface FormState {
  values: FormValues
  faults: FormFaults
  /** Something to know that is no fault: who else changed this, that the session has ended. */
  note?: { title: string; paragraphs: string[]; link?: { label: string; href: string } }
}

/** Answers a form: undefined in a state means that nothing was sent yet. On success it leads elsewhere. */
export type FormAction = (state: FormState | undefined, form: FormData) => Promise<FormState | undefined>
