import { describe, expect, it } from 'vitest'
import {
  type SearchAnswer,
  type SearchEngine,
  type SearchHit,
  type SearchQuery,
  SearchUnavailable,
} from './port'
import { type LocalEngine, withFallback } from './with-fallback'

const query: SearchQuery = { q: 'x', page: 1, perPage: 20, sort: 'relevance', facets: {}, base: {} }
const hit = (id: string) => ({ id, title: id }) as SearchHit
const answerOf = (engine: SearchAnswer['engine'], ...ids: string[]): SearchAnswer => ({
  query: 'x',
  total: ids.length,
  page: 1,
  pages: 1,
  engine,
  degraded: false,
  tookMs: 1,
  suggestion: null,
  hits: ids.map(hit),
  facets: {},
})

/** Two engines of which the first does what the test says, and a clock that the test moves. */
function pair(first: () => Promise<SearchAnswer>) {
  const state = { asked: 0, now: 0, first, reasons: [] as unknown[] }
  const primary: SearchEngine = {
    name: 'algolia',
    search: () => {
      state.asked++
      return state.first()
    },
    suggest: async () => [{ text: 'remote', kind: 'title', url: '/' }],
  }
  const local: LocalEngine = {
    name: 'embedded',
    search: async () => answerOf('embedded', 'a'),
    suggest: async () => [{ text: 'local', kind: 'title', url: '/' }],
    knows: async (ids) => new Set(ids.filter((id) => id !== 'unpublished')),
    reading: async (q) => ({ also: [{ typed: q, words: ['y'] }], meanings: [], corrected: [] }),
  }
  const onFailure = (reason: unknown) => state.reasons.push(reason)
  const engine = withFallback(primary, local, {
    deadlineMs: 30,
    failures: 2,
    restMs: 1000,
    now: () => state.now,
    onFailure,
  })
  return { engine, state }
}

const good = async () => answerOf('algolia', 'a', 'unpublished')
const bad = async () => Promise.reject(new SearchUnavailable('away'))

describe('search with a stand-in', () => {
  it('gives the answer of the first engine without what is no longer public', async () => {
    const { engine } = pair(good)
    expect(await engine.search(query)).toMatchObject({
      engine: 'algolia',
      degraded: false,
      total: 1,
      hits: [{ id: 'a' }],
      reading: { also: [{ typed: 'x', words: ['y'] }] },
    })
  })

  it.each([
    ['fails', bad],
    ['gives something that cannot be read', async () => Promise.reject(new TypeError('no hits'))],
    ['never answers', () => new Promise<SearchAnswer>(() => undefined)],
  ])('answers from the second, labelled, when the first %s', async (_, first) => {
    const { engine, state } = pair(first)
    expect(await engine.search(query)).toMatchObject({ engine: 'embedded', degraded: true, total: 1 })
    expect(state.reasons).toHaveLength(1)
  })

  it('leaves a failing engine alone for a while, tries it with one question, and comes back by itself', async () => {
    const { engine, state } = pair(bad)
    for (let n = 0; n < 5; n++) await engine.search(query)
    expect(state.asked).toBe(2)
    state.now = 1001
    await Promise.all([engine.search(query), engine.search(query)])
    expect(state.asked).toBe(3)
    state.now = 2002
    state.first = good
    expect((await engine.search(query)).engine).toBe('algolia')
    expect((await engine.search(query)).degraded).toBe(false)
  })

  it('suggests from this host alone', async () => {
    expect((await pair(good).engine.suggest('x', 8)).map(({ text }) => text)).toEqual(['local'])
  })
})
