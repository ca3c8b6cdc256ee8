export interface FieldOption {
  value: string
  label: string
  /** A sentence that explains the choice. */
  hint?: string
}

interface FieldBase {
  name: string
  label: string
  hint?: string
  /** Says so to the reader: most fields of our forms may be left empty. */
  optional?: boolean
  /** Stands behind “More” until that is opened. */
  isMore?: boolean
  /** Sets its ids apart from those of a field of the same name in another form on the page. */
  scope?: string
}

interface TextField extends FieldBase {
  kind: 'text' | 'email' | 'password' | 'date' | 'textarea'
  maxLength?: number
  autoComplete?: string
  /** Of a textarea. */
  rows?: number
}

interface SelectField extends FieldBase {
  kind: 'select'
  options: readonly FieldOption[]
  /** What it says before anything is chosen. */
  empty?: string
}

/** Several choices that all stand on the page. */
export interface ChoiceField extends FieldBase {
  kind: 'radios' | 'checkboxes'
  options: readonly FieldOption[]
}

interface HiddenField {
  kind: 'hidden'
  name: string
}

/** One question of a form, as plain data: server pages give it to the form that shows it. */
export type FieldSpec = TextField | SelectField | ChoiceField | HiddenField

export const isChoice = (field: FieldSpec): field is ChoiceField =>
  field.kind === 'radios' || field.kind === 'checkboxes'

/** What stands in the fields; a field of several choices has several values. */
export type FormValues = Record<string, string | readonly string[] | undefined>
/** Field name → what is wrong and what to do. */
export type FormFaults = Record<string, string>

export const valuesIn = (values: FormValues, name: string): readonly string[] => {
  const value = values[name]
  return value === undefined ? [] : [value].flat()
}

export const valueIn = (values: FormValues, name: string): string => valuesIn(values, name)[0] ?? ''

/** What the ids of a field and of what explains it begin with. */
export const idStem = ({ name, scope }: FieldBase): string => (scope ? `${scope}-${name}` : name)

/** Where an error summary leads: for a group, its first choice. */
export function fieldId(field: Exclude<FieldSpec, HiddenField>): string {
  return isChoice(field) ? `${idStem(field)}-${field.options[0]?.value}` : `field-${idStem(field)}`
}
