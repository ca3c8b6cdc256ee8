import { Choices } from './choices'
import {
  type ChoiceField,
  type FieldSpec,
  type FormFaults,
  type FormValues,
  fieldId,
  idStem,
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
    <p className="hub-field__hint" id={`${idStem(field)}-hint`}>
      {field.hint}
    </p>
  )
}

function Fault({ field, fault }: { field: Shown; fault?: string }) {
  if (!fault) return null
  return (
    <p className="hub-field__fault" id={`${idStem(field)}-fault`}>
      <span className="visually-hidden">Error: </span>
      {fault}
    </p>
  )
}

/** Ids of what explains the field, for `aria-describedby`. */
function describedBy(field: Shown, fault?: string): string | undefined {
  const stem = idStem(field)
  return [field.hint && `${stem}-hint`, fault && `${stem}-fault`].filter(Boolean).join(' ') || undefined
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
  // A browser cuts what is pasted at `maxlength` and says nothing: what is too long comes back with words instead.
  if (kind === 'textarea') return <textarea className="ds_input" rows={rows} {...shared} />
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
      <Fault field={field} fault={fault} />
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

function One({ field, values, faults = {} }: { field: FieldSpec } & Omit<FieldsProps, 'fields'>) {
  if (field.kind !== 'hidden') return <Field field={field} values={values} fault={faults[field.name]} />
  return <input type="hidden" name={field.name} defaultValue={valueIn(values, field.name)} />
}

const isTucked = (field: FieldSpec) => field.kind !== 'hidden' && field.isMore === true

/** Open at once when something in it was typed or is wrong. */
function More({ fields, values, faults = {} }: FieldsProps) {
  const isOpen = fields.some(({ name }) => Boolean(faults[name] || valueIn(values, name)))
  return (
    <details className="hub-form__more" open={isOpen}>
      <summary>More, if you like</summary>
      {fields.map((field) => (
        <One key={field.name} field={field} values={values} faults={faults} />
      ))}
    </details>
  )
}

export function Fields({ fields, values, faults }: FieldsProps) {
  const tucked = fields.filter(isTucked)
  return (
    <>
      {fields
        .filter((field) => !isTucked(field))
        .map((field) => (
          <One key={field.name} field={field} values={values} faults={faults} />
        ))}
      {tucked.length > 0 && <More fields={tucked} values={values} faults={faults} />}
    </>
  )
}
