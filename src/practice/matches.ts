import { BARRIERS, labelOf, SECTORS, SIZES, STAGES, STANDARDS, type Term } from '@/lib/vocabulary'
import type { Match, Practice, Standing } from './practice'

/** A practice of an anonymous employer may withhold where that stood. */
type Told = string | null | undefined
type Ahead = (from: string | undefined, stage: Told) => number | undefined

const lower = (label: string) =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

function stageReason(ahead: number, label: string): string {
  if (ahead === 0) return `Same stage as you: ${lower(label)}`
  if (ahead === 1) return `One stage ahead of you: ${lower(label)}`
  if (ahead > 1) return `${ahead} stages ahead of you: ${lower(label)}`
  return `Was at an earlier stage: ${lower(label)}`
}

function sizeReason(asked: string, size: Told): string | undefined {
  const [here, there] = [asked, size].map((value) => SIZES.findIndex((term) => term.value === value))
  if (here === undefined || there === undefined || here < 0 || there < 0) return undefined
  if (here === there) return `Your size: ${labelOf(SIZES, size)}`
  return Math.abs(here - there) === 1 ? `Near your size: ${labelOf(SIZES, size)}` : undefined
}

const isShared = (asked: string | undefined, told: Told) => Boolean(asked) && asked === told

function shared(terms: readonly Term[], asked: readonly string[] = [], has: readonly string[] | null = []) {
  const first = asked.find((value) => has?.includes(value))
  return first && lower(labelOf(terms, first))
}

/** Why a practice stands where it does, in the order in which ranking looks. */
export function matchesOf(practice: Practice, standing: Standing, ahead: Ahead): Match[] {
  const stages = standing.stage && ahead(standing.stage, practice.stage)
  const size = standing.size && sizeReason(standing.size, practice.size)
  const standard = shared(STANDARDS, standing.standards, practice.standards)
  const barrier = shared(BARRIERS, standing.barriers, practice.barriers)
  const reasons: [Match['criterion'], string | false | undefined][] = [
    ['stage', typeof stages === 'number' && stageReason(stages, labelOf(STAGES, practice.stage))],
    [
      'sector',
      isShared(standing.sector, practice.sector) && `Your sector: ${labelOf(SECTORS, practice.sector)}`,
    ],
    ['size', size],
    ['standard', standard && `About ${standard}`],
    ['barrier', barrier && `Met your barrier: ${barrier}`],
  ]
  return reasons.flatMap(([criterion, reason]) => (reason ? [{ criterion, reason }] : []))
}
