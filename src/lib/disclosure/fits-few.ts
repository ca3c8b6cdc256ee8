import { employersThatFit, type ListedEmployer, type ToldFacts } from './employers'
import { FACTS, type Fact, type Finding, findingKey } from './finding'

/** Fewer employers than this can be told apart by asking around. */
const FEWEST = 3

/** What readers lose when a fact is withheld: the less, the sooner it goes. */
const LOSS: Record<Fact, number> = { tier: 1, date: 2, topics: 3, stage: 4, size: 5, sector: 8 }

const isTold = (told: ToldFacts, fact: Fact) =>
  fact === 'topics' ? Boolean(told.topics?.length) : Boolean(told[fact])

const without = (told: ToldFacts, facts: readonly Fact[]): ToldFacts =>
  Object.fromEntries(Object.entries(told).filter(([name]) => !facts.some((fact) => fact === name)))

/**
 * Those that could be taken for the employer: 1 or 2 is too few. Nobody at all is no danger, unless sector and size,
 * which do not change from year to year, fit one or two.
 */
function suspects(list: ListedEmployer[], told: ToldFacts, behind?: string): ListedEmployer[] {
  const all = employersThatFit(list, told, behind)
  return all.length > 0 ? all : employersThatFit(list, { sector: told.sector, size: told.size }, behind)
}

const isSafe = (found: ListedEmployer[]) => found.length === 0 || found.length >= FEWEST

/** Every choice of facts, the one that costs readers least first. */
function choices(facts: Fact[]): Fact[][] {
  const all = Array.from({ length: 2 ** facts.length }, (_, bits) =>
    facts.filter((_fact, at) => bits & (1 << at)),
  )
  const loss = (chosen: Fact[]) => chosen.reduce((sum, fact) => sum + LOSS[fact], 0)
  return all.sort((a, b) => loss(a) - loss(b))
}

/** The facts to withhold so that at least three fit; undefined when the whole list is too short. */
function leastToWithhold(list: ListedEmployer[], told: ToldFacts, behind?: string): Fact[] | undefined {
  // The date of publishing is the hub's own: it can be told apart but not taken back.
  const facts = FACTS.filter((fact) => fact !== 'date' && isTold(told, fact))
  return choices(facts).find(
    (chosen) => employersThatFit(list, without(told, chosen), behind).length >= FEWEST,
  )
}

const NAMES: Record<Fact, string> = {
  tier: 'tier',
  topics: 'topics',
  stage: 'stage',
  size: 'size',
  sector: 'sector',
  date: 'date',
}

const inWords = (facts: readonly Fact[]): string => {
  const names = facts.map((fact) => NAMES[fact])
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function advice(mend: Fact[] | undefined, list: ListedEmployer[], told: ToldFacts, behind?: string): string {
  if (!mend) return `The list has only ${list.length}, so that no choice of facts hides one among ${FEWEST}.`
  const left = employersThatFit(list, without(told, mend), behind).length
  return `Without ${inWords(mend)} ${left} employers fit.`
}

/** Whether what is told fits so few employers of the list that one could be picked out. */
export function fitsFew(list: ListedEmployer[], told: ToldFacts, behind?: string): Finding[] {
  const found = suspects(list, told, behind)
  if (isSafe(found)) return []
  const facts = FACTS.filter((fact) => isTold(told, fact))
  const mend = leastToWithhold(list, told, behind)
  const names = found.map(({ title }) => title).join(' and ')
  // The day on which it is looked at is no fact of the employer’s.
  const values = facts.filter((fact) => fact !== 'date').map((fact) => [fact, told[fact]].join('='))
  return [
    {
      key: findingKey('fits-few', ...values, ...found.map(({ id }) => id)),
      kind: 'fits-few',
      path: 'sector',
      where: 'Sector, size, tier, stage, topics, date',
      message: `Together, ${inWords(facts)} fit ${found.length === 1 ? 'one employer' : 'two employers'} of the hub’s own list: ${names}. ${advice(mend, list, told, behind)}`,
      mends: mend ? [{ do: 'withhold', facts: mend }] : [],
      stops: true,
    },
  ]
}
