import { SIZES, STAGES } from '@/lib/vocabulary'
import { matchesOf } from './matches'
import type { Practice, Ranked, Standing } from './practice'

const order = (terms: readonly { value: string }[]) => new Map(terms.map(({ value }, at) => [value, at]))
const STAGE_ORDER = order(STAGES)
const SIZE_ORDER = order(SIZES)

/** How many steps `value` is ahead of `from` (behind: negative); undefined when either is not known. */
function steps(
  places: Map<string, number>,
  from: string | undefined,
  value: string | null | undefined,
): number | undefined {
  const [here, there] = [places.get(from ?? ''), places.get(value ?? '')]
  return here === undefined || there === undefined ? undefined : there - here
}

/** The same stage or the next first; then further ahead, and behind us last: those have less to show us. */
function stageGroup(ahead: number | undefined): number {
  if (ahead === undefined || ahead === 0 || ahead === 1) return 0
  return ahead > 1 ? ahead - 1 : 10 - ahead
}

const shares = (asked: readonly string[] | undefined, has: readonly string[] | null | undefined) =>
  asked?.some((value) => has?.includes(value)) ?? false

/** In each group: what has most in common with us; between equals, in the order sector, size, standard, barrier. */
const WEIGHTS = { sector: 108, size: 104, nearSize: 52, standard: 102, barrier: 101 }

/** What stands between practices that have equally much in common: what was tested goes before what is being tried. */
const MATURITY: Record<string, number> = {
  'independently-evaluated': 0.4,
  'evaluated-locally': 0.3,
  'early-signs': 0.2,
  trying: 0.1,
}

function commonOf(practice: Practice, standing: Standing): number {
  const sizeSteps = steps(SIZE_ORDER, standing.size, practice.size)
  return (
    (standing.sector && standing.sector === practice.sector ? WEIGHTS.sector : 0) +
    (sizeSteps === 0 ? WEIGHTS.size : 0) +
    (Math.abs(sizeSteps ?? 0) === 1 ? WEIGHTS.nearSize : 0) +
    (shares(standing.standards, practice.standards) ? WEIGHTS.standard : 0) +
    (shares(standing.barriers, practice.barriers) ? WEIGHTS.barrier : 0) +
    (MATURITY[practice.maturity] ?? 0)
  )
}

const GROUP = 1000

/** Lower is nearer. */
function distanceOf(practice: Practice, standing: Standing): number {
  return stageGroup(steps(STAGE_ORDER, standing.stage, practice.stage)) * GROUP - commonOf(practice, standing)
}

/** Stages ahead of `from`, for words. */
const stagesAhead = (from: string | undefined, stage: string | null | undefined) =>
  steps(STAGE_ORDER, from, stage)

/** The practices of most use to who stands here, nearest first, each with its reasons. Equal ones keep their order. */
export function rankByStanding(
  practices: readonly Practice[],
  standing: Standing,
  howMany: number,
): Ranked[] {
  const distances = Float64Array.from(practices, (practice) => distanceOf(practice, standing))
  const places = practices.map((_, at) => at)
  places.sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b)
  return places.slice(0, howMany).flatMap((at) => {
    const practice = practices[at]
    return practice ? [{ practice, matches: matchesOf(practice, standing, stagesAhead) }] : []
  })
}
