import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openAlgolia } from '@/search/adapters/algolia'
import { SearchUnavailable } from '@/search/port'
import { type AlgoliaDouble, type Failure, startAlgoliaDouble } from '../support/algolia-double'
import { corpus, record, streamOf } from '../support/search-corpus'
import { syntheticModel } from '../support/synthetic-records'
import { type Engine, searchContract } from './search-contract'

const contractDouble = await startAlgoliaDouble()
let indexes = 0

afterAll(() => contractDouble.close())

const open = ({ hosts, appId, apiKey }: AlgoliaDouble, deadlineMs = 1500) =>
  openAlgolia({ hosts, appId, apiKey, index: `hub${indexes++}`, deadlineMs }, syntheticModel)

searchContract('algolia', syntheticModel, () => open(contractDouble))

const everything = { q: '', page: 1, perPage: 20, sort: 'relevance' as const, facets: {}, base: {} }

describe('what goes to Algolia', () => {
  let double: AlgoliaDouble
  let engine: Engine

  beforeAll(async () => {
    double = await startAlgoliaDouble()
    engine = await open(double)
    await engine.rebuild(streamOf(corpus), 'p1')
  })
  afterAll(() => double.close())
  beforeEach(() => double.forget())

  it('tells nothing about the reader and leaves no trace in its analytics', async () => {
    await engine.search({ ...everything, q: 'domestic abuse', facets: { sector: ['nhs'] } })
    await engine.suggest('dom', 8)
    const requests = double.heard.flatMap(({ body }) => body.requests)
    expect(requests.length).toBeGreaterThan(2)
    for (const request of requests) {
      expect(request).toMatchObject({ analytics: false, clickAnalytics: false, enablePersonalization: false })
      expect(Object.keys(request)).not.toContain('userToken')
    }
    const headers = double.heard.flatMap((each) => Object.keys(each.headers))
    expect(headers.filter((name) => /forwarded|cookie|user-?token/i.test(name))).toEqual([])
  })

  it('asks all counts in one request', async () => {
    await engine.search({ ...everything, facets: { sector: ['nhs'], size: ['5000-plus'] } })
    expect(double.heard.map(({ body }) => body.requests.length)).toEqual([3])
  })

  it('keeps long documents in objects under the size limit, and one hit each', async () => {
    const long = record({
      type: 'guidance',
      slug: 'long',
      title: 'Long',
      sections: { One: 'naïve wörds '.repeat(4000), Two: `${'x'.repeat(30_000)} quetzal` },
    })
    await engine.apply({ put: [long], remove: [] }, 'p2')
    const objects = double.indexes
      .names()
      .flatMap((name) => double.indexes.objects(name))
      .filter(({ doc }) => doc === long.id)
    expect(objects.length).toBeGreaterThan(5)
    expect(Math.max(...objects.map((object) => Buffer.byteLength(JSON.stringify(object))))).toBeLessThan(9100)
    expect(await engine.search({ ...everything, q: 'words' })).toMatchObject({
      total: 1,
      hits: [{ id: long.id }],
    })
    expect((await engine.search({ ...everything, q: 'quetzal' })).total).toBe(1)
  })

  it('writes in batches of a bounded size', async () => {
    const many = Array.from({ length: 1100 }, (_, n) =>
      record({ type: 'policies', slug: `p${n}`, title: `Policy ${n}` }),
    )
    await engine.rebuild(streamOf([...corpus, ...many]), 'p3')
    const batches = double.heard.filter(({ path }) => path.includes('/batch') && !path.includes('synonyms'))
    expect(Math.max(...batches.map(({ body }) => body.requests.length))).toBeLessThanOrEqual(1000)
    expect(await engine.count()).toBe(corpus.length + 1100)
    expect(double.indexes.names().filter((name) => name.includes('building'))).toEqual([])
  })
})

describe('when Algolia fails', () => {
  let double: AlgoliaDouble
  let engine: Engine

  beforeEach(async () => {
    double = await startAlgoliaDouble()
    engine = await open(double, 300)
    await engine.rebuild(streamOf(corpus), 'p1')
  })
  afterEach(() => double.close())

  const failures: [string, Failure][] = [
    ['does not answer', 'hang'],
    ['closes the connection', 'reset'],
    ['refuses the key (403)', { status: 403 }],
    ['has lost the index (404)', { status: 404 }],
    ['is asked too often (429)', { status: 429, retryAfter: 30 }],
    ['breaks (500)', { status: 500 }],
    ['is overloaded (503)', { status: 503 }],
  ]

  it.each(failures)('%s: says so within the deadline, without the words and the key', async (_, failure) => {
    double.failing = () => failure
    const start = performance.now()
    const error = await engine.search({ ...everything, q: 'secretword' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(SearchUnavailable)
    expect(performance.now() - start).toBeLessThan(600)
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toMatch(
      /secretword|test-admin-key/,
    )
  })

  it('fails the second of three batches: nothing counts as read, and doing it again puts all right', async () => {
    const many = Array.from({ length: 2500 }, (_, n) =>
      record({ type: 'policies', slug: `p${n}`, title: `Policy ${n}` }),
    )
    let batches = 0
    double.failing = ({ path, body }) =>
      path.includes('/batch') && body.requests.length > 100 && ++batches === 2 ? { status: 400 } : undefined
    await expect(engine.apply({ put: many, remove: ['policies:menopause-policy'] }, 'p2')).rejects.toThrow()
    expect(await engine.position()).toBe('p1')
    double.failing = undefined
    await engine.apply({ put: many, remove: ['policies:menopause-policy'] }, 'p2')
    expect([await engine.position(), await engine.count()]).toEqual(['p2', corpus.length - 1 + many.length])
  })

  it('writes too often (429): waits as long as it is told, and the write is done', async () => {
    let refused = 0
    double.failing = ({ path }) =>
      path.includes('/batch') && refused++ === 0 ? { status: 429, retryAfter: 1 } : undefined
    const start = performance.now()
    const put = [record({ type: 'policies', slug: 'late', title: 'Late policy' })]
    await engine.apply({ put, remove: [] }, 'p2')
    expect(performance.now() - start).toBeGreaterThan(1000)
    expect([await engine.position(), await engine.count()]).toEqual(['p2', corpus.length + 1])
  })

  it('fails during a rebuild: the old index answers and nothing is left over', async () => {
    double.failing = ({ path, method }) =>
      path.includes('/operation') && method === 'POST' ? { status: 400 } : undefined
    await expect(engine.rebuild(streamOf(corpus.slice(0, 2)), 'p2')).rejects.toThrow()
    double.failing = undefined
    expect([await engine.position(), await engine.count()]).toEqual(['p1', corpus.length])
    await expect.poll(() => double.indexes.names().filter((name) => name.includes('building'))).toEqual([])
  })
})
