import {
  BARRIERS,
  KINDS_OF_VIOLENCE,
  MATURITIES,
  SECTORS,
  SIZES,
  STAGES,
  STANDARDS,
  type Term,
} from '@/lib/vocabulary'
import type { SearchModel } from '@/search/model'
import type { FacetValue, SearchRecord } from '@/search/record'

const LISTS: Record<string, readonly Term[]> = {
  standard: STANDARDS,
  kind: KINDS_OF_VIOLENCE,
  sector: SECTORS,
  size: SIZES,
  stage: STAGES,
  barrier: BARRIERS,
  maturity: MATURITIES,
}
const TYPES = ['case-studies', 'policies', 'guidance']

/** A model with the hub's own lists, for records that no database holds. */
export const syntheticModel: SearchModel = {
  types: TYPES.map((slug) => ({ slug, label: slug, singular: slug, texts: [] })),
  facets: [
    {
      name: 'type',
      label: 'Type',
      order: 'natural',
      values: 'closed',
      sources: [],
      options: TYPES.map((value) => ({ value, label: value })),
    },
    { name: 'topic', label: 'Topic', order: 'count', values: 'slug', sources: [], options: [] },
    ...Object.entries(LISTS).map(([name, terms]) => ({
      name,
      label: name,
      order: 'natural' as const,
      values: 'closed' as const,
      sources: [],
      options: terms.map(({ value, label }) => ({ value, label })),
    })),
    { name: 'year', label: 'Year', order: 'newest', values: 'year', sources: [], options: [] },
  ],
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const REAL =
  `women work policy staff manager report survey data leadership training disclosure harassment violence abuse
  domestic equality pay gap flexible working culture support council hospital charity barrier change evidence meeting team
  safe employer accreditation standard review questionnaire leaflet helpline confidential rota shift depot school care home
  sexual stalking menopause recruitment promotion segregation bullying union line senior buy budget interview focus group`
    .trim()
    .split(/\s+/)
/** The commonest words of English, which stand for nearly half of what is written in it. */
const SMALL =
  `the of and to in a is that for it was on are as with they be at this have from or had by not but what all were we when
  your can there use an each which she do how their if will up other about out many then them these so some her would make
  like him into has look two more write go see no way could people my than first been who its now find long down day did
  get come made may over new sound take only little know place year live me back give most very after thing our just name
  good man think say great where help through much before line right too mean old any same tell boy follow came want show
  also around form three set put end does another well large must big even such because turn here why ask went men read
  need land different home us move try kind hand picture again change off play spell air away`
    .trim()
    .split(/\s+/)
const SYLLABLES =
  'ba be co da du el fa ga hi in jo ka la ma ne or pa ra sa ta un ver wi yon zu shi tre plo gri mun'.split(
    ' ',
  )
const VOCABULARY = 20_000
const SECTION_WORDS = 120
const SECTIONS = 5

/** Word number `rank` by frequency: real words first, invented ones after. */
function wordAt(rank: number, first: readonly string[]): string {
  const real = first[rank]
  if (real) return real
  let word = ''
  for (let rest = rank * 7919; word.length < 4 || rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]
  }
  return word
}

/** `count` records of about 600 words whose frequencies fall off as in English (Zipf), the same in every run. */
export function* syntheticRecords(count: number, from = 0): Generator<SearchRecord> {
  for (let number = from; number < from + count; number++) yield syntheticRecord(number)
}

/**
 * As {@link syntheticRecords}, with the small words of English before those of the hub, as in English: without them
 * “menopause” is as common as “was” and in the title of a hundred documents, which then answer as well as the sample.
 */
export function* plausibleRecords(count: number): Generator<SearchRecord> {
  const first = [...SMALL, ...REAL]
  for (let number = 0; number < count; number++) yield syntheticRecord(number, first)
}

export function syntheticRecord(number: number, first: readonly string[] = REAL): SearchRecord {
  const random = randomFrom(number + 1)
  const text = (length: number) =>
    Array.from({ length }, () => wordAt(Math.floor(VOCABULARY ** random()) - 1, first)).join(' ')
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const type = pick(TYPES)
  const url = `/${type}/synthetic-${number}`
  const facets: Record<string, FacetValue[]> = { topic: [topic(random)], year: [year(random)] }
  for (const [name, terms] of Object.entries(LISTS)) facets[name] = [{ ...pick(terms) }]
  return {
    id: `${type}:synthetic-${number}`,
    type,
    slug: `synthetic-${number}`,
    title: text(7),
    url,
    summary: text(24),
    date: new Date(Date.UTC(2020, 0, 1) + Math.floor(random() * 6 * 365) * 86_400_000).toISOString(),
    sections: Array.from({ length: SECTIONS }, (_, at) => ({
      heading: text(4),
      anchor: `s${at}`,
      url,
      text: text(SECTION_WORDS),
    })),
    keywords: Object.values(facets)
      .flatMap((values) => values.map(({ label }) => label))
      .join(' · '),
    facets,
  }
}

function topic(random: () => number): FacetValue {
  const number = Math.floor(random() * 12) + 1
  return { value: `topic-${number}`, label: `Topic ${number}` }
}

function year(random: () => number): FacetValue {
  const value = String(2020 + Math.floor(random() * 6))
  return { value, label: value }
}
