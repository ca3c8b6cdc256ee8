import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type OpenSearch, openSearch } from '@/search/open-search'
import type { SearchIndex } from '@/search/port'
import { type AlgoliaDouble, type Failure, startAlgoliaDouble } from '../support/algolia-double'
import { everything } from '../support/index-folder'
import { corpus, record, streamOf } from '../support/search-corpus'
import { syntheticModel } from '../support/synthetic-records'

const FAILURES: [string, Failure][] = [
  ['does not answer', 'hang'],
  ['closes the connection', 'reset'],
  ['refuses the key (403)', { status: 403 }],
  ['has lost the index (404)', { status: 404 }],
  ['has used up its quota (429)', { status: 429, message: 'Operations quota exceeded' }],
  ['breaks (500)', { status: 500 }],
  ['is overloaded (503)', { status: 503 }],
]
/** Milliseconds: of a reader as in the product, of a write far shorter. */
const [DEADLINE, PATIENCE] = [1500, 400]

const folder = mkdtempSync(path.join(tmpdir(), 'hub-both-'))
let double: AlgoliaDouble
let opened: OpenSearch
let algolia: SearchIndex
let reasons: string[] = []

beforeAll(async () => {
  double = await startAlgoliaDouble()
  const { hosts, appId, apiKey } = double
  opened = await openSearch(syntheticModel, {
    folder,
    threads: 0,
    algolia: { hosts, appId, apiKey, index: 'both', deadlineMs: DEADLINE, patienceMs: PATIENCE },
    onFailure: (reason) => reasons.push(String(reason)),
  })
  const [, second] = opened.indexes
  if (!second) throw new Error('Algolia was not set up.')
  algolia = second
  for (const index of opened.indexes) await index.rebuild(streamOf(corpus), 'p1')
})
afterAll(async () => {
  await opened.embedded.close()
  await double.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => {
  double.failing = undefined
})

const ask = (q: string) => opened.search.search({ ...everything, q })
const written = record({ type: 'policies', slug: 'written', title: 'Zebra policy' })

const ASKED_TOO_OFTEN: [string, Failure] = ['is asked too often (429)', { status: 429, retryAfter: 30 }]

it.each([...FAILURES, ASKED_TOO_OFTEN])(
  'when Algolia %s, it is asked once and the embedded index answers in time',
  async (_, failure) => {
    expect(await ask('menopause')).toMatchObject({ engine: 'algolia', degraded: false, total: 1 })
    double.failing = () => failure
    double.forget()
    reasons = []
    const start = performance.now()
    expect(await ask('menopause')).toMatchObject({ engine: 'embedded', degraded: true, total: 1 })
    expect(performance.now() - start).toBeLessThan(DEADLINE + 400)
    expect(double.heard).toHaveLength(1)
    expect(reasons.join()).toMatch(/Algolia|in time/)
    expect(reasons.join()).not.toMatch(/menopause|test-admin-key/)
    double.failing = undefined
    expect(await ask('menopause')).toMatchObject({ engine: 'algolia', degraded: false })
  },
)

it.each(FAILURES)(
  'when Algolia %s, a write counts for nothing, and done again puts all right',
  async (what, failure) => {
    const [before, after] = [await algolia.position(), `after it ${what}`]
    double.failing = () => failure
    const refused = await algolia
      .apply({ put: [written], remove: [] }, after)
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Error)
    expect(inspect(refused, { depth: 10 })).not.toContain(double.apiKey)
    double.failing = undefined
    expect(await algolia.position()).toBe(before)
    await algolia.apply({ put: [written], remove: [] }, after)
    expect([await algolia.position(), await algolia.count()]).toEqual([after, corpus.length + 1])
  },
)

it('shows nothing of what Algolia still holds and is no longer public', async () => {
  await opened.embedded.apply({ put: [], remove: ['policies:menopause-policy'] }, 'p2')
  expect(await ask('menopause')).toMatchObject({ engine: 'algolia', total: 0, hits: [] })
})

it('leaves no piece of a text that has become shorter', async () => {
  const long = record({
    type: 'guidance',
    slug: 'g',
    title: 'Long',
    sections: { One: 'naïve wörds '.repeat(3000), Two: 'quetzal' },
  })
  await algolia.apply({ put: [long], remove: [] }, 'p2')
  await algolia.apply(
    { put: [record({ type: 'guidance', slug: 'g', title: 'Long', sections: { One: 'short' } })], remove: [] },
    'p3',
  )
  expect(double.indexes.objects('both').filter(({ doc }) => doc === long.id)).toHaveLength(1)
})
