import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import config from '@payload-config'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openAlgolia } from '@/search/adapters/algolia'
import { openEmbedded } from '@/search/adapters/embedded'
import { buildSearchModel, type SearchModel, TYPE_FACET } from '@/search/model'
import type { SearchAnswer, SearchHit, SearchQuery } from '@/search/port'
import { startAlgoliaDouble } from '../support/algolia-double'
import { sampleRecords } from '../support/sample-records'
import { streamOf } from '../support/search-corpus'
import type { Engine } from './search-contract'

type Choices = SearchQuery['facets']

const ASKED: Pick<SearchQuery, 'q' | 'base'>[] = [
  { q: '', base: {} },
  { q: '', base: { type: ['guidance'] } },
  { q: 'harassment', base: {} },
  { q: 'domestic abuse policy', base: { type: ['policies'] } },
  { q: 'menopause roster zebra', base: {} },
  { q: 'VAW', base: { type: ['case-studies'] } },
]
const STEPS = 5
/** More than there are sample documents. */
const ALL = 500

const folder = mkdtempSync(path.join(tmpdir(), 'hub-facets-'))
const engines: Record<string, Engine> = {}
let close: () => unknown

beforeAll(async () => {
  const model: SearchModel = buildSearchModel(await config)
  const double = await startAlgoliaDouble()
  const { hosts, appId, apiKey } = double
  engines.embedded = await openEmbedded(folder, model)
  engines.algolia = await openAlgolia({ hosts, appId, apiKey, index: 'walks', deadlineMs: 10_000 }, model)
  for (const engine of Object.values(engines)) await engine.rebuild(streamOf(sampleRecords(model)), 'p')
  close = () => double.close()
})
afterAll(async () => {
  for (const engine of Object.values(engines)) await engine.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
})

/** Park and Miller's generator: the same walk in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

const valuesOf = (hit: SearchHit, facet: string) =>
  facet === TYPE_FACET ? [hit.type] : (hit.facets[facet] ?? [])
const passes = (hit: SearchHit, choices: Choices) =>
  Object.entries(choices).every(([facet, chosen]) =>
    chosen.some((value) => valuesOf(hit, facet).includes(value)),
  )

/** What the counts must be: by looking through every hit of the words alone. */
function expectCounted(hits: readonly SearchHit[], chosen: Choices, { total, facets }: SearchAnswer): number {
  expect(total, JSON.stringify(chosen)).toBe(hits.filter((hit) => passes(hit, chosen)).length)
  const counted = Object.entries(facets).flatMap(([facet, { options }]) =>
    options.map(({ value, count }) => ({ facet, value, count })),
  )
  const clicked = counted.map(({ facet, value }) => {
    const count = hits.filter((hit) => passes(hit, { ...chosen, [facet]: [value] })).length
    return { facet, value, count }
  })
  expect(counted, JSON.stringify(chosen)).toEqual(clicked)
  return counted.length
}

/** Chooses one more value, or takes one away now and then. */
function nextChoices(chosen: Choices, { facets }: SearchAnswer, roll: (sides: number) => number): Choices {
  const names = Object.keys(facets)
  const name = names[roll(names.length)] ?? ''
  const options = facets[name]?.options ?? []
  const value = options[roll(options.length)]?.value
  if (!value) return chosen
  const before = chosen[name] ?? []
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value]
  return Object.fromEntries(
    Object.entries({ ...chosen, [name]: after }).filter(([, values]) => values.length > 0),
  )
}

/** What some readers see who ask the same and choose differently; how many counts were looked at. */
async function walks(engine: Engine, asked: (typeof ASKED)[number], readers: number): Promise<number> {
  const search = (given: Partial<SearchQuery>) =>
    engine.search({ ...asked, page: 1, perPage: 1, sort: 'relevance', facets: {}, ...given })
  const { hits } = await search({ perPage: ALL })
  expect(hits.length).toBeGreaterThan(2)
  let checked = 0
  for (let reader = 1; reader <= readers; reader++) {
    const roll = dice(ASKED.indexOf(asked) * 100 + reader)
    let chosen: Choices = {}
    for (let step = 0; step < STEPS; step++) {
      const answer = await search({ facets: chosen })
      checked += expectCounted(hits, chosen, answer)
      chosen = nextChoices(chosen, answer, roll)
    }
  }
  return checked
}

// The double of Algolia reads every document for every count: it takes fewer readers.
it.each([
  { name: 'embedded', asked: ASKED, readers: 4 },
  { name: 'algolia', asked: ASKED.slice(2, 5), readers: 1 },
])(
  '$name: every count is what choosing it gives, wherever readers wander',
  async ({ name, asked, readers }) => {
    const engine = engines[name]
    if (!engine) throw new Error(`No engine ${name}`)
    let checked = 0
    for (const each of asked) checked += await walks(engine, each, readers)
    expect(checked).toBeGreaterThan(asked.length * readers * STEPS * 20)
  },
)
