import { type FieldSpec, isChoice } from '@/ui/form/field-spec'

/** What a question asks for: anything but what a page hides. */
export type AskedField = Exclude<FieldSpec, { kind: 'hidden' }>

/** What was said, by whom and when. `by` is an id: names come from the list of colleagues of the moment. */
export interface Said {
  value: string[]
  by: string
  /** ISO 8601. */
  at: string
}

export interface Answer extends Said {
  /** Counts up with each change; a form sends back the one that it showed. */
  revision: number
  /** What it replaced, newest first. */
  earlier: Said[]
}

export type Answers = Record<string, Answer>

const MOST_EARLIER = 5
const LONGEST = 4000

/** What came of saving. `other` is what somebody else wrote since the form was opened: nothing is changed then. */
export type Saved = { is: 'saved' | 'unchanged'; answers: Answers } | { is: 'other'; other: Answer }

const same = (one: string[], other: string[]) =>
  one.length === other.length && one.every((value, at) => value === other[at])

/** Puts an answer in place, unless somebody else changed it after `seen`. */
export function saveAnswer(answers: Answers, key: string, said: Said, seen: number): Saved {
  const known = answers[key]
  if (known && same(known.value, said.value)) return { is: 'unchanged', answers }
  if (!known && said.value.length === 0) return { is: 'unchanged', answers }
  if (known && known.revision !== seen && known.by !== said.by) return { is: 'other', other: known }
  const earlier = known
    ? [{ value: known.value, by: known.by, at: known.at }, ...known.earlier].slice(0, MOST_EARLIER)
    : []
  const revision = (known?.revision ?? 0) + 1
  return { is: 'saved', answers: { ...answers, [key]: { ...said, revision, earlier } } }
}

/** What may be stored for a question: known choices, or words that fit. */
export function readAnswer(field: AskedField, typed: string[]): { value: string[] } | { fault: string } {
  if (isChoice(field)) {
    const known = typed.filter((value) => field.options.some((option) => option.value === value))
    return { value: field.kind === 'radios' ? known.slice(0, 1) : [...new Set(known)] }
  }
  const words = (typed[0] ?? '').replace(/\r\n/g, '\n').trim()
  const longest = 'maxLength' in field && field.maxLength ? field.maxLength : LONGEST
  if (words.length > longest)
    return {
      fault: `Use at most ${longest.toLocaleString('en-GB')} characters. What you typed is still here.`,
    }
  return { value: words ? [words] : [] }
}

/** The stored JSON as answers; what an older version wrote and no question asks any more is left alone. */
export function answersIn(stored: unknown): Answers {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Answers) : {}
}

export const wordsOf = (answers: Answers, key: string): string => answers[key]?.value[0] ?? ''
