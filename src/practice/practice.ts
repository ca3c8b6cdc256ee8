import type { CaseStudy } from '@/payload-types'

/** A published case study as ranking sees it. */
export type Practice = Pick<
  CaseStudy,
  | 'id'
  | 'title'
  | 'slug'
  | 'outcome'
  | 'sector'
  | 'size'
  | 'stage'
  | 'standards'
  | 'barriers'
  | 'maturity'
  | 'illustrative'
>

/** Where an employer stands. What is left out does not count. */
export interface Standing {
  stage?: string
  sector?: string
  size?: string
  standards?: readonly string[]
  barriers?: readonly string[]
}

export type Criterion = 'stage' | 'sector' | 'size' | 'standard' | 'barrier'

/** What a practice has in common with a standing. */
export interface Match {
  criterion: Criterion
  /** In words, for the reader: `One stage ahead of you: Doing`. */
  reason: string
}

export interface Ranked {
  practice: Practice
  matches: Match[]
}
