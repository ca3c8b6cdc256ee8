import { formatDate } from '@/lib/format-date'
import { isChoice } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import type { Answer, AskedField } from './answers'

function wordsOfAnswer(field: AskedField, value: string[]): string {
  if (!isChoice(field)) return value[0] ?? ''
  const labels = value.map((one) => field.options.find((option) => option.value === one)?.label ?? one)
  return labels.join(', ') || 'nothing'
}

/** Somebody else was first: what they wrote, beside what was typed, which is not saved yet. */
export function toldBy(who: string, field: AskedField, other: Answer): NonNullable<FormState['note']> {
  return {
    title: `${who} changed this while you were writing, on ${formatDate(other.at)}`,
    paragraphs: [
      `They wrote: ${wordsOfAnswer(field, other.value)}`,
      'Yours stands in the field and is not saved yet. Take over what you need and save again: theirs is kept.',
    ],
  }
}
