import { describe, expect, it } from 'vitest'
import { SECTORS, SIZES } from '@/lib/vocabulary'
import { randomFrom } from '../../tests/support/synthetic-records'
import { figuresOf, type Measure } from './figures'
import { type Counted, FEWEST, type Filter, groupFor, groupsOf } from './groups'
import { isApart, publicFiguresOf } from './public-figure'

const MEASURE: Measure = {
  key: 'moved',
  label: 'Moved',
  answers: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
}
const TERMS = { sector: SECTORS.map(({ value }) => value), size: SIZES.map(({ value }) => value) }

function population(seed: number): Counted[] {
  const random = randomFrom(seed * 7919)
  const one = (values: string[]) => values[Math.floor(random() ** 2 * values.length)] ?? ''
  return Array.from({ length: Math.floor(random() * 150) }, () => ({
    sector: one(TERMS.sector),
    size: one(TERMS.size),
    answers: { moved: random() < 0.5 ? 'yes' : 'no' },
  }))
}

const anyOf = (values: string[]) => [
  undefined,
  ...values.map((value) => [value]),
  values.slice(0, 2),
  values.slice(2),
]
const FILTERS: Filter[] = anyOf(TERMS.sector).flatMap((sector) =>
  anyOf(TERMS.size).map((size) => ({ ...(sector && { sector }), ...(size && { size }) })),
)

const meant = (employers: Counted[], { sector, size }: Filter) =>
  new Set(
    employers.filter((one) => (!sector || sector.includes(one.sector)) && (!size || size.includes(one.size))),
  )
const without = <T>(one: Set<T>, other: Set<T>) => [...one].filter((each) => !other.has(each)).length
const differ = <T>(one: Set<T>, other: Set<T>) => without(one, other) + without(other, one)

interface Answer {
  asked: Set<Counted>
  group: Set<Counted>
  counts: number[] | undefined
}

/** What each filter is answered with, in every population that is answered at all. */
const ANSWERS: Answer[][] = Array.from({ length: 30 }, (_, seed) => population(seed + 1)).flatMap(
  (employers) => {
    const all = groupsOf(employers)
    if (!all) return []
    const figures = figuresOf(all, MEASURE)
    const answer = (filter: Filter): Answer => {
      const group = groupFor(all, filter)
      return { asked: meant(employers, filter), group: new Set(group.employers), counts: figures.get(group) }
    }
    return [FILTERS.map(answer)]
  },
)

const pairsOf = (answers: Answer[]) =>
  answers.flatMap((one, at) => answers.slice(at + 1).map((other): [Answer, Answer] => [one, other]))

/** What the attacker knows after taking the smaller answer from the larger one. */
function left(one: Answer, other: Answer): number[] {
  const [large, small] = one.group.size >= other.group.size ? [one, other] : [other, one]
  const inside = without(small.group, large.group) === 0
  if (!large.counts || !small.counts || !inside) return []
  return large.counts.map((count, at) => count - (small.counts?.[at] ?? 0))
}

describe('an attacker who may ask everything', () => {
  it('learns nothing from any two filters: what they differ by is nobody, or ten with each answer', () => {
    for (const [one, other] of ANSWERS.flatMap(pairsOf)) {
      const apart = differ(one.group, other.group)
      const learned = apart === 0 ? [] : [apart, ...left(one, other)]
      const few = learned.filter((count) => count < FEWEST)
      if (few.length > 0) expect.fail(`${few} told`)
    }
  })

  it('gets the same, or ten more, for two filters that mean all the same employers but one', () => {
    const nearly = ANSWERS.flatMap(pairsOf).filter(([one, other]) => differ(one.asked, other.asked) === 1)
    expect(nearly.length).toBeGreaterThan(100)
    for (const [one, other] of nearly) {
      const apart = differ(one.group, other.group)
      expect(apart === 0 || apart >= FEWEST).toBe(true)
    }
  })

  it('is answered at all, also about parts: the rule does not just refuse', () => {
    const shown = ANSWERS.map(
      (answers) => new Set(answers.flatMap(({ counts, group }) => (counts ? [group.size] : []))).size,
    )
    expect(shown.filter((count) => count > 1).length).toBeGreaterThan(5)
  })
})

describe('what everybody may read', () => {
  it('is all employers together, ten behind each answer, and adds nothing to what filters tell', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const all = groupsOf(population(seed))
      const [figure] = all ? publicFiguresOf(all, [MEASURE]) : []
      if (!all || !figure) continue
      const counts = figure.answers.map(({ count }) => count)
      expect(counts).toEqual(figuresOf(all, MEASURE).get(all))
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(FEWEST)
    }
  })

  it('changes with nobody, or with ten who came or went', () => {
    const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `${from + at}`)
    const before = ids(0, 24)
    for (let came = 0; came < 15; came++)
      for (let went = 0; went < 15; went++) {
        const moved = came + went
        expect(isApart(before, ids(went, 24 + came))).toBe(moved === 0 || moved >= FEWEST)
      }
  })
})

it('shows nothing of nine, and nothing where an answer has nine behind it', () => {
  const many = (count: number, moved: string) =>
    Array.from({ length: count }, () => ({ sector: 'nhs', size: '1-9', answers: { moved } }))
  expect(groupsOf(many(9, 'yes'))).toBeUndefined()
  const [few, enough] = [
    groupsOf([...many(30, 'yes'), ...many(9, 'no')]),
    groupsOf([...many(30, 'yes'), ...many(10, 'no')]),
  ]
  expect(few && figuresOf(few, MEASURE).size).toBe(0)
  expect(enough && [...figuresOf(enough, MEASURE).values()]).toEqual([[30, 10]])
})
