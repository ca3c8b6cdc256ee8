/** Fewer organisations than this stand behind nothing that is shown. */
export const FEWEST = 10

/** One employer, as far as a figure needs it. */
export interface Counted {
  sector: string
  size: string
  /** Measure → the one answer of its list that holds for this employer. */
  answers: Record<string, string>
}

type Dimension = 'sector' | 'size'
const DIMENSIONS: readonly Dimension[] = ['sector', 'size']

/** Which employers are meant: any value of a dimension that is left out. */
export type Filter = Partial<Record<Dimension, readonly string[]>>

/** Employers that stand together. Every group is all employers, or one of the two halves of another group. */
export interface Group {
  filter: Filter
  employers: Counted[]
  halves?: readonly [Group, Group]
}

const valuesOf = (employers: Counted[], dimension: Dimension) => [
  ...new Set(employers.map((employer) => employer[dimension])),
]

interface Cut {
  dimension: Dimension
  value: string
  /** Employers in the smaller half. */
  least: number
}

const isEnough = (employers: Counted[]) => employers.length >= FEWEST

/** Each way to set one value apart that leaves enough employers on both sides. */
function cutsOf(employers: Counted[]): Cut[] {
  return DIMENSIONS.flatMap((dimension) =>
    valuesOf(employers, dimension).map((value) => {
      const inside = employers.filter((employer) => employer[dimension] === value).length
      return { dimension, value, least: Math.min(inside, employers.length - inside) }
    }),
  ).filter(({ least }) => least >= FEWEST)
}

const better = (one: Cut, other: Cut) =>
  other.least - one.least ||
  `${one.dimension} ${one.value}`.localeCompare(`${other.dimension} ${other.value}`)

/** Cut in two as evenly as may be, again and again, while both halves are large enough. */
function cutUp(employers: Counted[], filter: Filter): Group {
  const [cut] = cutsOf(employers).sort(better)
  if (!cut) return { filter, employers }
  const { dimension, value } = cut
  const apart = employers.filter((employer) => employer[dimension] === value)
  const rest = employers.filter((employer) => employer[dimension] !== value)
  const others = valuesOf(rest, dimension).sort()
  return {
    filter,
    employers,
    halves: [
      cutUp(apart, { ...filter, [dimension]: [value] }),
      cutUp(rest, { ...filter, [dimension]: others }),
    ],
  }
}

/**
 * All employers, cut into groups that lie inside each other or apart, each of ten or more. Whatever is added or taken
 * away among them, what is left is made of whole groups: no difference stands for fewer than ten. Undefined when there
 * are too few employers for any.
 */
export const groupsOf = (employers: Counted[]): Group | undefined =>
  isEnough(employers) ? cutUp(employers, {}) : undefined

const admits = (group: Filter, asked: Filter) =>
  DIMENSIONS.every((dimension) => {
    const within = group[dimension]
    return !within || asked[dimension]?.every((value) => within.includes(value)) === true
  })

/** The smallest group that holds everybody whom a filter asks for: a finer question gets this answer, not a finer one. */
export function groupFor(group: Group, asked: Filter): Group {
  const half = group.halves?.find(({ filter }) => admits(filter, asked))
  return half ? groupFor(half, asked) : group
}
