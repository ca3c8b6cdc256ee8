import { labelOf, SECTORS, SIZES, STAGES } from '@/lib/vocabulary'

/** What the hub knows of an employer that could tell who it is. */
export interface Employer {
  id: string
  sector: string
  size: string
  stage?: string | null
}

/** So many employers must fit what is told of one before it has said yes. */
export const CROWD = 10

const placeOf = ({ stage }: Employer) => STAGES.findIndex(({ value }) => value === stage)

/** Parts employers into classes, and says what being in one means to the employer that looks. */
interface Fact {
  classOf(employer: Employer, viewer: Employer): string
  words(found: string): string
  score(found: string): number
}

function distance(employer: Employer, viewer: Employer): string {
  const [theirs, ours] = [placeOf(employer), placeOf(viewer)]
  if (theirs < 0 || ours < 0) return 'unknown'
  if (theirs === ours + 1) return 'One stage ahead of you'
  if (theirs === ours) return 'At your stage'
  return theirs > ours ? 'Further ahead than you' : 'Earlier on the way than you'
}

const NEAR: Record<string, number> = { 'One stage ahead of you': 4, 'At your stage': 2 }
const plain = (words: (found: string) => string, classOf: Fact['classOf']): Fact => ({
  classOf,
  words,
  score: () => 0,
})

/** Of most use first: what comes later is told only where the crowd is still large enough. */
const FACTS: Fact[] = [
  {
    classOf: (employer, viewer) =>
      employer.sector === viewer.sector ? 'In your sector' : 'In another sector',
    words: (found) => found,
    score: (found) => (found === 'In another sector' ? 3 : 0),
  },
  {
    classOf: distance,
    words: (found) => (found === 'unknown' ? '' : found),
    score: (found) => NEAR[found] ?? 0,
  },
  plain(
    (found) => labelOf(SECTORS, found),
    ({ sector }) => sector,
  ),
  plain(
    (found) => labelOf(STAGES, found),
    ({ stage }) => stage ?? '',
  ),
  plain(
    (found) => labelOf(SIZES, found),
    ({ size }) => size,
  ),
]

type Blocks = Map<string | undefined, Employer[]>

/** The employers of each class; classes that are too small stand together under no name. */
function blocksOf(crowd: Employer[], viewer: Employer, fact: Fact): Blocks {
  const classes = new Map<string, Employer[]>()
  for (const employer of crowd) {
    const found = fact.classOf(employer, viewer)
    const alike = classes.get(found)
    if (alike) alike.push(employer)
    else classes.set(found, [employer])
  }
  const blocks: Blocks = new Map()
  for (const [found, employers] of classes) {
    const name = employers.length >= CROWD ? found : undefined
    blocks.set(name, [...(blocks.get(name) ?? []), ...employers])
  }
  return blocks
}

/** Many candidates stand in the same crowds: each is parted once. */
function parter(viewer: Employer) {
  const parted = new Map<Employer[], Map<Fact, Blocks>>()
  return (crowd: Employer[], fact: Fact): Blocks => {
    const known = parted.get(crowd) ?? new Map<Fact, Blocks>()
    const blocks = known.get(fact) ?? blocksOf(crowd, viewer, fact)
    parted.set(crowd, known.set(fact, blocks))
    return blocks
  }
}

export interface Described {
  facts: string[]
  score: number
}

/**
 * What may be told of each employer to `viewer` before both have said yes. Each fact parts the crowd; it is told only if
 * every part, those left untold included, keeps `CROWD` employers, so that neither a fact nor its absence gives
 * anybody away. The order of a list is made from `score`, which knows no more than the facts.
 */
export function describer(viewer: Employer, everyone: Employer[]): (candidate: Employer) => Described {
  const others = everyone.filter(({ id }) => id !== viewer.id)
  const part = parter(viewer)
  return (candidate) => {
    let crowd = others
    const told: Described = { facts: [], score: 0 }
    for (const fact of FACTS) {
      const blocks = part(crowd, fact)
      if ([...blocks.values()].some((block) => block.length < CROWD)) continue
      const found = fact.classOf(candidate, viewer)
      const block = blocks.get(found)
      crowd = block ?? blocks.get(undefined) ?? crowd
      if (!block) continue
      told.facts.push(fact.words(found))
      told.score += fact.score(found)
    }
    return { ...told, facts: told.facts.filter(Boolean) }
  }
}
