import { type ChoiceField, type FormValues, idStem, valuesIn } from './field-spec'

interface ChoicesProps {
  field: ChoiceField
  values: FormValues
  fault?: string
}

/** Radios or checkboxes under one question. */
export function Choices({ field, values, fault }: ChoicesProps) {
  const { name, label, hint, optional, options } = field
  const kind = field.kind === 'radios' ? 'radio' : 'checkbox'
  const chosen = valuesIn(values, name)
  const stem = idStem(field)
  const described = [hint && `${stem}-hint`, fault && `${stem}-fault`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={fault ? 'hub-form__field is-wrong' : 'hub-form__field'}
      aria-describedby={described || undefined}
    >
      <legend className="ds_label">
        {label}
        {optional && <span className="hub-form__optional"> (optional)</span>}
      </legend>
      {hint && (
        <p className="hub-field__hint" id={`${stem}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="hub-field__fault" id={`${stem}-fault`}>
          <span className="visually-hidden">Error: </span>
          {fault}
        </p>
      )}
      {options.map((option) => {
        const id = `${stem}-${option.value}`
        return (
          <div className="hub-choice" key={option.value}>
            <input
              type={kind}
              id={id}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-describedby={option.hint ? `${id}-hint` : undefined}
            />
            <label htmlFor={id}>{option.label}</label>
            {option.hint && <p id={`${id}-hint`}>{option.hint}</p>}
          </div>
        )
      })}
    </fieldset>
  )
}
