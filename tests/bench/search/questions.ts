import type { SearchQuery } from '@/search/port'
import { words } from '@/search/words/tokens'
import { randomFrom, syntheticModel, syntheticRecord } from '../../support/synthetic-records'

const PER_CLASS = 25
const COMMON = 'women work policy staff manager report survey data leadership training'.split(' ')
const CONCEPTS = ['violence against women', 'VAW', 'domestic abuse', 'gender pay gap', '"flexible working"']
const MISTYPED = ['polciy', 'harrassment', 'menapause', 'leadreship', 'questionaire', 'confidental']

export const questionOf = (q: string, facets: Record<string, string[]> = {}): SearchQuery => ({
  q,
  page: 1,
  perPage: 20,
  sort: 'relevance',
  facets,
  base: {},
})

/** Questions by class, the same in every run; words from frequent to rare, as they stand in a document. */
export function questions(): Record<string, SearchQuery[]> {
  const random = randomFrom(4711)
  const text = words(
    syntheticRecord(77)
      .sections.map((section) => section.text)
      .join(' '),
  )
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const word = () => pick(text)
  const some = (make: () => SearchQuery) => Array.from({ length: PER_CLASS }, make)
  return {
    'one word': some(() => questionOf(word())),
    'three words': some(() => questionOf(`${word()} ${word()} ${word()}`)),
    'commonest words': some(() => questionOf(`${pick(COMMON)} ${pick(COMMON)} ${pick(COMMON)}`)),
    concept: some(() => questionOf(pick(CONCEPTS))),
    typo: some(() => questionOf(`${word()} ${pick(MISTYPED)}`)),
    prefix: some(() => questionOf(word().slice(0, 4))),
    filtered: some(() =>
      questionOf(word(), { sector: ['nhs', 'private'], stage: ['doing'], year: ['2024'] }),
    ),
    'all facets': some(() => questionOf(word(), everyFacet())),
    'no words': some(() => questionOf('')),
  }
}

/** Half the values of every facet, so that each is counted over what the others leave. */
function everyFacet(): Record<string, string[]> {
  const chosen = syntheticModel.facets.map(({ name, options }): [string, string[]] => [
    name,
    options.slice(0, Math.ceil(options.length / 2)).map(({ value }) => value),
  ])
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0))
}
