import { expect, it } from 'vitest'
import { type RenderNotes, withRenderNotes } from '@/lib/render-notes'
import { noReads } from '@/lib/render-reads'
import { type SearchAnswer, type SearchEngine, type SearchQuery, SearchUnavailable } from '@/search/port'
import { GUIDANCE } from './listings'
import { waysOn } from './ways-on'

const NOTHING: SearchAnswer = {
  query: '',
  total: 0,
  page: 1,
  pages: 1,
  engine: 'embedded',
  degraded: false,
  tookMs: 1,
  suggestion: null,
  hits: [],
  facets: {},
}

/** An engine that finds nothing, and is away for some questions. */
const engine = (isAway: (query: SearchQuery) => boolean): SearchEngine => ({
  name: 'embedded',
  search: async (query) => {
    if (isAway(query)) throw new SearchUnavailable('away')
    return NOTHING
  },
  suggest: async () => [],
})

const asked: SearchQuery = {
  q: 'Tachyon!',
  page: 1,
  perPage: 15,
  sort: 'relevance',
  facets: { sector: ['nhs'] },
  base: GUIDANCE.base,
}

async function wayFrom(isAway: (query: SearchQuery) => boolean) {
  const notes: RenderNotes = { keep: true, reads: noReads() }
  const { nowhere } = await withRenderNotes(notes, () => waysOn(engine(isAway), GUIDANCE, { query: asked }))
  return { counted: notes.unanswered, nowhere }
}

it('counts the words that nothing in the hub answers', async () => {
  expect(await wayFrom(() => false)).toEqual({ counted: 'tachyon', nowhere: true })
})

it('counts nothing when search goes away while broader questions are asked', async () => {
  expect(await wayFrom(({ facets }) => !facets.sector)).toEqual({ counted: undefined, nowhere: false })
  expect(await wayFrom(({ base }) => !base.type)).toEqual({ counted: undefined, nowhere: false })
})
