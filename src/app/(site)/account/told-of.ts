import type { Answer, AskedField } from '@/community/answers'
import type { Member } from '@/community/member'
import { nameOf } from '@/community/representatives'
import { formatDate } from '@/lib/format-date'
import { isChoice } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'

function wordsOfAnswer(field: AskedField, value: string[]): string {
  if (!isChoice(field)) return value[0] ?? ''
  const labels = value.map((one) => field.options.find((option) => option.value === one)?.label ?? one)
  return labels.join(', ') || 'nothing'
}

/** Somebody else was first: theirs is shown, what was typed stays, and the next save is made knowing it. */
export async function toldOf(
  member: Member,
  field: AskedField,
  other: Answer,
): Promise<NonNullable<FormState['note']>> {
  const title = `${await nameOf(member, other.by)} changed this while you were writing, on ${formatDate(other.at)}`
  const paragraphs = [
    `They wrote: ${wordsOfAnswer(field, other.value)}`,
    'Yours stands in the field and is not saved yet. Take over what you need and save again: theirs is kept.',
  ]
  return { title, paragraphs }
}
