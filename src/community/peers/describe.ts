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

/** The employers of each class; classes that are too small stand together under no name. */
function blocksOf(crowd: Employer[], viewer: Employer, fact: Fact): Map<string | undefined, Employer[]> {
  const classes = [...new Set(crowd.map((employer) => fact.classOf(employer, viewer)))]
  const blocks = new Map<string | undefined, Employer[]>()
  for (const found of classes) {
    const employers = crowd.filter((employer) => fact.classOf(employer, viewer) === found)
    const name = employers.length >= CROWD ? found : undefined
    blocks.set(name, [...(blocks.get(name) ?? []), ...employers])
  }
  return blocks
}

export interface Described {
  facts: string[]
  score: number
}

/**
 * What may be told of an employer to another before both have said yes. Each fact parts the crowd; it is told only if
 * every part, those left untold included, keeps `CROWD` employers, so that neither a fact nor its absence gives
 * anybody away. The order of a list is made from `score`, which knows no more than the facts.
 */
export function describe(candidate: Employer, viewer: Employer, everyone: Employer[]): Described {
  let crowd = everyone.filter(({ id }) => id !== viewer.id)
  const told: Described = { facts: [], score: 0 }
  for (const fact of FACTS) {
    const blocks = blocksOf(crowd, viewer, fact)
    if ([...blocks.values()].some((block) => block.length < CROWD)) continue
    const found = fact.classOf(candidate, viewer)
    const block = blocks.get(found)
    crowd = block ?? blocks.get(undefined) ?? crowd
    if (!block) continue
    const words = fact.words(found)
    if (words) told.facts.push(words)
    told.score += fact.score(found)
  }
  return told
}
