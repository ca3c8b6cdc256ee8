import { BARRIERS, STAGES, STANDARDS } from '@/lib/vocabulary'
import type { Standing } from '@/practice/practice'
import type { Answers } from '../answers'
import { QUESTIONS, type Question } from './questions'

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
