import { formatDate } from '@/lib/format-date'
import { EVIDENCE, INDICATORS, labelOf } from '@/lib/vocabulary'
import type { Indicator, Step } from '@/payload-types'
import { type Answers, wordsOf } from '../answers'

type Sign = Pick<Indicator, 'kind' | 'seen' | 'seenOn' | 'byRole' | 'evidence' | 'standard' | 'barrier'>
type Taken = Pick<Step, 'what' | 'ownerRole' | 'standard' | 'barrier'>

export interface Begun {
  /** Those that are shared, in any order. */
  signs: Sign[]
  /** The steps that they are linked to. */
  steps: Taken[]
  /** Of the reflection behind them; empty without one. */
  reflection: Answers
  stage: string | undefined
}

/** A sentence ends before the next begins, however it was typed. */
const ended = (words: string) => (/[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)

/** One sign in words: `1 March 2026. Colleagues talk about it: … (seen by HR; how we know: Staff survey)`. */
function signLine({ kind, seen, seenOn, byRole, evidence }: Sign): string {
  const how = [
    byRole && `seen by ${byRole}`,
    evidence && `how we know: ${labelOf(EVIDENCE, evidence).toLowerCase()}`,
  ].filter(Boolean)
  const end = how.length > 0 ? ` (${how.join('; ')})` : ''
  return `- ${formatDate(seenOn)}. ${labelOf(INDICATORS, kind)}: ${ended(seen)}${end}`
}

const byDate = (one: Sign, other: Sign) => one.seenOn.localeCompare(other.seenOn)
const distinct = (values: (string | null | undefined)[]) => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

/** What is known already, as first answers: the signs, the steps they follow, and the reflection behind them. */
export function prefill({ signs, steps, reflection, stage }: Begun, by: string, at: string): Answers {
  const told: Record<string, string[]> = {
    whatChanged: [[...signs].sort(byDate).map(signLine).join('\n')],
    whatWeDid: [steps.map(({ what, ownerRole }, n) => `${n + 1}. ${ended(what)} (${ownerRole})`).join('\n')],
    whatHelped: [wordsOf(reflection, 'works')],
    aim: [wordsOf(reflection, 'wish')],
    stage: [stage ?? ''],
    indicators: distinct(signs.map(({ kind }) => kind)),
    standards: distinct([...signs, ...steps].map(({ standard }) => standard)),
    barriers: distinct([
      ...[...signs, ...steps].map(({ barrier }) => barrier),
      ...(reflection.barriers?.value ?? []),
    ]),
  }
  const said = Object.entries(told).map(([key, value]) => [key, value.filter(Boolean)] as const)
  return Object.fromEntries(
    said
      .filter(([, value]) => value.length > 0)
      .map(([key, value]) => [key, { value, by, at, revision: 1, earlier: [] }]),
  )
}
