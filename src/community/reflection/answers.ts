import { BARRIERS, STAGES, STANDARDS } from '@/lib/vocabulary'
import type { Standing } from '@/practice/practice'
import { isChoice } from '@/ui/form/field-spec'
import { QUESTIONS, type Question } from './questions'

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
export function readAnswer({ field }: Question, typed: string[]): { value: string[] } | { fault: string } {
  if (isChoice(field)) {
    const known = typed.filter((value) => field.options.some((option) => option.value === value))
    return { value: field.kind === 'radios' ? known.slice(0, 1) : [...new Set(known)] }
  }
  const words = (typed[0] ?? '').replace(/\r\n/g, '\n').trim()
  if (words.length > 4000) return { fault: 'Use at most 4,000 characters. What you typed is still here.' }
  return { value: words ? [words] : [] }
}

/** The stored JSON as answers; what an older version wrote and no question asks any more is left alone. */
export function answersIn(stored: unknown): Answers {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Answers) : {}
}

export const wordsOf = (answers: Answers, key: string): string => answers[key]?.value[0] ?? ''

const stageOf = (answers: Answers, standard: string): string | undefined =>
  answers[`stage-${standard}`]?.value[0]

/** The first question that nobody has answered: where to go on. */
export const firstOpen = (answers: Answers): Question | undefined =>
  QUESTIONS.find(({ key }) => !(key in answers))

/** The stage in the middle of those chosen, the earlier one of two. */
function middleStage(answers: Answers): string | undefined {
  const places = STANDARDS.flatMap(({ value }) => {
    const at = STAGES.findIndex((stage) => stage.value === stageOf(answers, value))
    return at < 0 ? [] : [at]
  }).sort((a, b) => a - b)
  return STAGES[places[Math.floor((places.length - 1) / 2)] ?? -1]?.value
}

/** The standards furthest behind: where an example is of most use. */
function standardsBehind(answers: Answers): string[] {
  const placed = STANDARDS.flatMap(({ value }) => {
    const at = STAGES.findIndex((stage) => stage.value === stageOf(answers, value))
    return at < 0 ? [] : [{ value, at }]
  })
  const least = Math.min(...placed.map(({ at }) => at))
  return placed.filter(({ at }) => at === least).map(({ value }) => value)
}

/** Where this employer stands, for ranking what others published. */
export function standingFrom(
  answers: Answers,
  employer: { sector: string; size: string; stage?: string | null },
): Standing {
  const barriers = (answers.barriers?.value ?? []).filter((value) =>
    BARRIERS.some((one) => one.value === value),
  )
  return {
    stage: middleStage(answers) ?? employer.stage ?? undefined,
    sector: employer.sector,
    size: employer.size,
    standards: standardsBehind(answers),
    barriers,
  }
}

export interface Moved {
  standard: string
  before: string | undefined
  now: string | undefined
  /** Stages forward; backward is negative, and says that they look more closely now as often as not. */
  by: number | undefined
}

/** What moved between two reflections, standard by standard. */
export function movedBetween(before: Answers, now: Answers): Moved[] {
  const place = (stage: string | undefined) => STAGES.findIndex(({ value }) => value === stage)
  return STANDARDS.map(({ value }) => {
    const [was, is] = [stageOf(before, value), stageOf(now, value)]
    const by = was && is ? place(is) - place(was) : undefined
    return { standard: value, before: was, now: is, by }
  })
}
