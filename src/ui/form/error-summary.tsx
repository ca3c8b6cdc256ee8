import { type FieldSpec, type FormFaults, fieldId } from './field-spec'

interface ErrorSummaryProps {
  fields: readonly FieldSpec[]
  faults: FormFaults
}

/** All that is wrong, above the form, each with the way to its field. `faults.form` belongs to no field. */
export function ErrorSummary({ fields, faults }: ErrorSummaryProps) {
  const found = fields.flatMap((field) => {
    const fault = faults[field.name]
    if (!fault) return []
    return [{ name: field.name, fault, href: field.kind === 'hidden' ? undefined : `#${fieldId(field)}` }]
  })
  if (found.length === 0 && !faults.form) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: the page comes back after it was sent, and this is what it has to say.
    <div className="hub-errors" role="alert" aria-labelledby="errors-title" tabIndex={-1} autoFocus>
      <h2 id="errors-title">There is a problem</h2>
      {faults.form && <p>{faults.form}</p>}
      {found.length > 0 && (
        <ul>
          {found.map(({ name, fault, href }) => (
            <li key={name}>{href ? <a href={href}>{fault}</a> : fault}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
