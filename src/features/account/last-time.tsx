import { formatDate } from '@/lib/format-date'
import { type FieldSpec, isChoice } from '@/ui/form/field-spec'

interface LastTimeProps {
  /** ISO 8601, of the reflection before. */
  on: string
  field: Exclude<FieldSpec, { kind: 'hidden' }>
  value: string[]
}

/** What was answered to the same question the time before. */
export function LastTime({ on, field, value }: LastTimeProps) {
  const words = isChoice(field)
    ? field.options.filter((option) => value.includes(option.value)).map(({ label }) => label)
    : value
  if (words.length === 0) return null
  return (
    <aside className="hub-ask__last" aria-labelledby="last-time">
      <h2 id="last-time">Last time, on {formatDate(on)}</h2>
      {words.map((one) => (
        <p className="hub-kept" key={one}>
          {one}
        </p>
      ))}
    </aside>
  )
}
