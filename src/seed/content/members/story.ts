import type { BARRIERS, EVIDENCE, INDICATORS, STANDARDS, STEP_STATES } from '@/lib/vocabulary'
import type { IsoDate, SampleKey } from '../types'

type ValueOf<List extends readonly { readonly value: string }[]> = List[number]['value']
type Standard = ValueOf<typeof STANDARDS>

export interface ReflectionStory {
  on: IsoDate
  /** Place of each standard among the stages, in the order of the lists: `102010`. */
  stages: string
  works: string
  wish?: string
  barriers?: ValueOf<typeof BARRIERS>[]
}

export interface StepStory {
  key: string
  on: IsoDate
  what: string
  ownerRole: string
  due: IsoDate
  state: ValueOf<typeof STEP_STATES>
  why?: string
  standard: Standard
  meeting?: SampleKey
  idea?: string
}

export interface SignStory {
  on: IsoDate
  kind: ValueOf<typeof INDICATORS>
  seen: string
  byRole?: string
  evidence?: ValueOf<typeof EVIDENCE>
  standard: Standard
  /** Key of a step of the same employer. */
  step?: string
}

/** Two years of one invented employer, as its representatives would have noted them. */
export interface MemberStory {
  organisation: SampleKey
  reflections: ReflectionStory[]
  steps: StepStory[]
  signs: SignStory[]
}
