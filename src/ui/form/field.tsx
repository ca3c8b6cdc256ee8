import { Choices } from './choices'
import {
  type ChoiceField,
  type FieldSpec,
  type FormFaults,
  type FormValues,
  fieldId,
  isChoice,
  valueIn,
} from './field-spec'

type Shown = Exclude<FieldSpec, { kind: 'hidden' }>

interface FieldProps<F extends Shown = Shown> {
  field: F
  values: FormValues
  fault?: string
}
type Line = Exclude<Shown, ChoiceField>

function Hint({ field }: { field: Shown }) {
  if (!field.hint) return null
  return (
    <p className="hub-field__hint" id={`${field.name}-hint`}>
      {field.hint}
    </p>
  )
}

function Fault({ name, fault }: { name: string; fault?: string }) {
  if (!fault) return null
  return (
    <p className="hub-field__fault" id={`${name}-fault`}>
      <span className="visually-hidden">Error: </span>
      {fault}
    </p>
  )
}

/** Ids of what explains the field, for `aria-describedby`. */
function describedBy({ name, hint }: Shown, fault?: string): string | undefined {
  return [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
}

function Control({ field, values, fault }: FieldProps<Line>) {
  const shared = {
    id: fieldId(field),
    name: field.name,
    defaultValue: valueIn(values, field.name),
    'aria-describedby': describedBy(field, fault),
    'aria-invalid': fault ? true : undefined,
  }
  if (field.kind === 'select') {
    return (
      <div className="ds_select-wrapper">
        <select className="ds_select" {...shared}>
          <option value="">{field.empty ?? 'Choose one'}</option>
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    )
  }
  const { kind, maxLength, autoComplete, rows = 4 } = field
  if (kind === 'textarea')
    return <textarea className="ds_input" rows={rows} maxLength={maxLength} {...shared} />
  return (
    <input
      className={kind === 'date' ? 'ds_input hub-field__date' : 'ds_input'}
      type={kind}
      maxLength={maxLength}
      autoComplete={autoComplete}
      {...shared}
    />
  )
}

function LineField({ field, values, fault }: FieldProps<Line>) {
  return (
    <div className={fault ? 'hub-form__field is-wrong' : 'hub-form__field'}>
      <label className="ds_label" htmlFor={fieldId(field)}>
        {field.label}
        {field.optional && <span className="hub-form__optional"> (optional)</span>}
      </label>
      <Hint field={field} />
      <Fault name={field.name} fault={fault} />
      <Control field={field} values={values} fault={fault} />
    </div>
  )
}

/** A question with its label, its hint and what is wrong with the answer. */
function Field({ field, values, fault }: FieldProps) {
  const shared = { values, fault }
  return isChoice(field) ? <Choices field={field} {...shared} /> : <LineField field={field} {...shared} />
}

interface FieldsProps {
  fields: readonly FieldSpec[]
  values: FormValues
  faults?: FormFaults
}

export function Fields({ fields, values, faults = {} }: FieldsProps) {
  return fields.map((field) =>
    field.kind === 'hidden' ? (
      <input key={field.name} type="hidden" name={field.name} defaultValue={valueIn(values, field.name)} />
    ) : (
      <Field key={field.name} field={field} values={values} fault={faults[field.name]} />
    ),
  )
}
