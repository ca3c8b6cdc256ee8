import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchModel } from '@/search/model'
import {
  type FacetOption,
  RebuildNeeded,
  type SearchAnswer,
  type SearchEngine,
  type SearchIndex,
  type SearchQuery,
} from '@/search/port'
import { parseQuery } from '@/search/query'
import { HUB_VOCABULARY } from '@/search/words/vocabulary'
import { corpus, record, streamOf } from '../support/search-corpus'

export type Engine = SearchEngine & SearchIndex

const hostile = [
  ...[
    '"',
    '"*"',
    'NEAR(a, 5)',
    'title: policy',
    '{title} : x',
    '^policy',
    'policy*',
    '-policy',
    'a AND',
    'OR OR',
  ],
  ...[
    'NOT',
    '(((',
    ')',
    "'; drop table documents; --",
    '__proto__',
    'constructor',
    '%',
    '_',
    '\\',
    '<script>',
  ],
  ...[
    '\u0000',
    'a\u0000b',
    '\uD800',
    '\u202Epolicy',
    '😀',
    '😀policy😀',
    '中文 の 한국어',
    'ﬁx ½ ²',
    '"policy" "',
    '‘’“”',
  ],
]
  .map((q) => [JSON.stringify(q), q] as const)
  .concat([
    ['200 full stops', '.'.repeat(200)],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['5,000 words', 'a '.repeat(5000)],
    ['60 quotes', `"${'a" "'.repeat(60)}`],
  ])

/** What every engine must do. `open` gives an engine whose index has never been built. */
export function searchContract(name: string, model: SearchModel, open: () => Promise<Engine>): void {
  describe(`${name}: the search contract`, () => {
    let engine: Engine

    beforeAll(async () => {
      engine = await open()
      await engine.rebuild(streamOf(corpus), 'position 1')
    })
    afterAll(() => engine.close())

    const ask = (q: string, extra: Partial<SearchQuery> = {}): Promise<SearchAnswer> =>
      engine.search({ q, page: 1, perPage: 20, sort: 'relevance', facets: {}, base: {}, ...extra })
    const slugs = async (q: string, extra: Partial<SearchQuery> = {}) =>
      (await ask(q, extra)).hits.map(({ url }) => url.split('/').at(-1))

    describe('words', () => {
      it.each([
        ['a word of the title', 'menopause', 'menopause-policy'],
        ['a word of the body', 'envelopes', 'depot-survey'],
        ['a heading', 'principles', 'equal-pay-statement'],
        ['a facet label', 'fire', 'fire-service-stopped'],
        ['the outcome', 'asked support', 'break-room-conversations'],
        ['another form of the word', 'harassing', 'break-room-conversations'],
        ['a plural', 'policies domestic', 'domestic-abuse-policy'],
        ['no accent where there is one', 'cafe', 'small-employers'],
        ['an accent where there is none', 'dépot', 'depot-survey'],
        ['capitals', 'MENOPAUSE', 'menopause-policy'],
        ['a hyphen', 'buy-in', 'leadership-buy-in'],
        ['half a word after a hyphen', 'break-roo', 'break-room-conversations'],
        ['a curly apostrophe', 'café’s', 'small-employers'],
        ['an ampersand', 'knives & oil', 'kitchen-safety'],
        ['half a last word', 'menop', 'menopause-policy'],
        ['half a last word after a whole one', 'paper surv', 'depot-survey'],
        ['a letter too many', 'menopausse', 'menopause-policy'],
        ['a letter too few', 'enveloes', 'depot-survey'],
        ['two letters swapped', 'menoapuse', 'menopause-policy'],
        ['a question', 'how do I get senior leaders to buy in?', 'leadership-buy-in'],
      ])('finds %s (%s)', async (_, q, slug) => {
        expect(await slugs(q)).toContain(slug)
      })

      it('finds nothing for words that nobody wrote', async () => {
        expect(await ask('xyzzyplugh')).toMatchObject({
          total: 0,
          pages: 1,
          page: 1,
          hits: [],
          suggestion: null,
        })
      })

      it('puts a match in the title before one in the text', async () => {
        expect((await slugs('policy'))[0]).toMatch(/policy$/)
        expect((await slugs('conversations'))[0]).toMatch(/conversations$/)
      })

      it('wants all words where some document has them, and settles for some where none has', async () => {
        expect(await slugs('paper survey')).toEqual(['depot-survey'])
        expect((await slugs('paper survey depot'))[0]).toBe('depot-survey')
        expect(await slugs('menopause envelopes')).toEqual(
          expect.arrayContaining(['menopause-policy', 'depot-survey']),
        )
      })

      it('keeps words in quotes together', async () => {
        expect(await slugs('"break rooms"')).toEqual(['break-room-conversations'])
        expect(await slugs('"rooms break"')).toEqual([])
      })

      it('only proposes a spelling that finds more', async () => {
        const { suggestion, total } = await ask('menapose')
        if (suggestion !== null) expect((await ask(suggestion)).total).toBeGreaterThan(total)
        expect((await ask('menopause')).suggestion).toBeNull()
      })
    })

    describe('vocabulary', () => {
      it.each([
        ['VAW', 'first-conversations'],
        ['gender-based violence', 'first-conversations'],
        ['GBV', 'first-conversations'],
        ['domestic violence', 'domestic-abuse-policy'],
        ['DA policy', 'domestic-abuse-policy'],
        ['controlling behaviour', 'first-conversations'],
        ['job segregation', 'job-segregation'],
        ['GPG', 'health-board-pay'],
        ['pay gap', 'health-board-pay'],
        ['PSED', 'equality-impact'],
        ['EqIA', 'equality-impact'],
        ['IDVA', 'first-conversations'],
        ['NDA', 'unlawful-agreements'],
        ['hybrid', 'flexible-working-policy'],
        ['HR', 'college-safe-leave'],
      ])('%s finds what the long form finds', async (q, slug) => {
        expect(await slugs(q)).toContain(slug)
      })

      it('never takes equal pay for pay gap, nor the other way round', async () => {
        expect(await slugs('equal pay')).not.toContain('health-board-pay')
        expect(await slugs('pay gap')).not.toContain('equal-pay-statement')
        expect(await slugs('GPG')).not.toContain('equal-pay-statement')
      })

      it('reads a phrase as a phrase', async () => {
        expect(await slugs('DV')).not.toContain('kitchen-safety')
      })
    })

    describe('answers', () => {
      it('marks matches in escaped text', async () => {
        const [hit] = (await ask('knives')).hits
        expect(hit?.highlight.title).toBe('<mark>Knives</mark> &amp; hot oil: safety in kitchens')
      })

      it('shows the passage that matched and where it stands', async () => {
        const [hit] = (await ask('envelopes')).hits
        expect(hit?.highlight.text).toContain('<mark>envelopes</mark>')
        expect(hit?.passage).toEqual({
          heading: 'What we did',
          url: '/case-studies/depot-survey#what-we-did',
        })
      })

      it('gives each hit what a result shows', async () => {
        const [hit] = (await ask('"break rooms"')).hits
        expect(hit).toMatchObject({
          id: 'case-studies:break-room-conversations',
          type: 'case-studies',
          url: '/case-studies/break-room-conversations',
          outcome: 'More staff asked for support.',
          date: '2025-02-10T00:00:00.000Z',
          facets: { sector: ['third-sector'], topic: ['talking-about-it', 'shift-work'], year: ['2025'] },
        })
      })

      it('lists everything, newest first, without words', async () => {
        const { total, hits } = await ask('')
        expect(total).toBe(corpus.length)
        expect(hits.map(({ date }) => date)).toEqual(
          corpus
            .map(({ date }) => date)
            .sort()
            .reverse(),
        )
      })

      it('sorts by date on request', async () => {
        const dates = (await ask('policy', { sort: 'newest' })).hits.map(({ date }) => date)
        expect(dates.length).toBeGreaterThan(2)
        expect(dates).toEqual([...dates].sort().reverse())
      })

      it('pages without gap or repetition, and past the end gives the last page', async () => {
        const pages = await Promise.all([1, 2, 3, 4].map((page) => ask('', { page, perPage: 5 })))
        expect(pages.map(({ hits }) => hits.length)).toEqual([5, 5, 5, 1])
        expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(corpus.length)
        expect(await ask('', { page: 10_000, perPage: 5 })).toMatchObject({ page: 4, pages: 4 })
      })
    })

    describe('facets', () => {
      const combinations: [string, Partial<SearchQuery>][] = [
        ['nothing chosen', {}],
        ['words', { q: 'policy' }],
        ['one choice', { facets: { sector: ['nhs'] } }],
        ['two choices in one facet', { facets: { sector: ['nhs', 'education'] } }],
        ['choices in two facets', { facets: { sector: ['nhs', 'third-sector'], size: ['5000-plus'] } }],
        ['a topic and a year', { facets: { topic: ['pay'], year: ['2024'] } }],
        ['a listing', { base: { type: ['guidance'] } }],
        [
          'a listing, words and a choice',
          { q: 'data', base: { type: ['guidance'] }, facets: { standard: ['data'] } },
        ],
        [
          'words of which no document has all',
          { q: 'menopause envelopes', facets: { stage: ['understanding'] } },
        ],
      ]

      it.each(combinations)('counts what clicking gives: %s', async (_, given) => {
        const { facets } = await ask(given.q ?? '', given)
        const options = Object.entries(facets).flatMap(([facet, each]) =>
          each.options.map(({ value, count }) => ({ facet, value, count })),
        )
        expect(options.length).toBeGreaterThan(5)
        for (const { facet, value, count } of options) {
          const chosen = { ...given.facets, [facet]: [value] }
          const { total } = await ask(given.q ?? '', { ...given, facets: chosen })
          expect({ facet, value, count }).toEqual({ facet, value, count: total })
        }
      })

      it('says which options are chosen, and keeps them when they find nothing', async () => {
        const { total, facets } = await ask('menopause', { facets: { sector: ['nhs'] } })
        expect(total).toBe(0)
        expect(facets.sector?.options.filter(({ selected }) => selected)).toMatchObject([
          { value: 'nhs', count: 0 },
        ])
      })

      it('keeps stages in their order, years newest first, topics by count', async () => {
        const { facets } = await ask('')
        const values = (name: string) => facets[name]?.options.map(({ value }: FacetOption) => value)
        expect(values('stage')).toEqual(['exploring', 'understanding', 'doing', 'embedding', 'sharing'])
        expect(values('year')).toEqual(['2025', '2024', '2023', '2022', '2021'])
        expect(facets.topic?.options.map(({ label, count }) => [label, count])).toEqual([
          ['Pay', 3],
          ['Talking about it', 3],
          ['Shift work', 2],
        ])
      })

      it('never offers what a listing has fixed', async () => {
        const answer = await ask('', { base: { type: ['policies'] } })
        expect(answer.total).toBe(4)
        expect(answer.facets.type).toBeUndefined()
      })

      it('ignores a topic and a year that no document has, unless a listing asks for them', async () => {
        const facets = { topic: ['no-such-topic'], year: ['1999'] }
        expect((await ask('', { facets })).total).toBe(corpus.length)
        expect((await ask('', { facets: { topic: ['pay', 'no-such-topic'] } })).total).toBe(3)
        expect((await ask('', { base: { topic: ['no-such-topic'] } })).total).toBe(0)
      })
    })

    describe('hostile input', () => {
      it.each(hostile)('answers %s', async (_, q) => {
        const query = parseQuery(model, { q })
        expect((await engine.search(query)).total).toBeGreaterThanOrEqual(0)
        expect(Array.isArray(await engine.suggest(query.q, 8))).toBe(true)
      })
    })

    describe('suggestions', () => {
      const texts = async (typed: string) => (await engine.suggest(typed, 8)).map(({ text }) => text)

      it.each([
        ['the start of a title', 'meno', 'Menopause at work policy'],
        ['a word within a title', 'depot', 'Asking depot crews with a paper survey'],
        ['two words of a title', 'flexible wor', 'Flexible working policy'],
        ['a typing error', 'menapause', 'Menopause at work policy'],
        ['a word of the vocabulary', 'third', 'Third sector'],
      ])('go by %s', async (_, typed, text) => {
        expect(await texts(typed)).toContain(text)
      })

      it('lead to the page or to the filter, and are no more than asked for', async () => {
        const suggestions = await engine.suggest('flexible working', 8)
        expect(suggestions).toContainEqual({
          text: 'Flexible working policy',
          kind: 'title',
          url: '/policies/flexible-working-policy',
        })
        expect(suggestions).toContainEqual({
          text: 'Flexible working',
          kind: 'standard',
          url: '/search?standard=flexible-working',
        })
        expect((await engine.suggest('a', 2)).length).toBeLessThanOrEqual(2)
        expect(await engine.suggest('', 8)).toEqual([])
      })

      it('offer both meanings of an ambiguous word', async () => {
        expect(await texts('CSE')).toEqual(['Commercial sexual exploitation', 'Child sexual exploitation'])
      })
    })
  })

  describe(`${name}: the index`, () => {
    let engine: Engine

    beforeAll(async () => {
      engine = await open()
    })
    afterAll(() => engine.close())

    const find = async (q: string) =>
      (await engine.search({ q, page: 1, perPage: 20, sort: 'relevance', facets: {}, base: {} })).hits.map(
        ({ id }) => id,
      )
    const tip = (slug: string, title: string, sections: Record<string, string> = {}) =>
      record({ type: 'guidance', slug, title, sections })

    it('stands nowhere before it is built, and refuses changes until then', async () => {
      expect(await engine.position()).toBeNull()
      await expect(engine.apply({ put: [tip('a', 'Alpha')], remove: [] }, 'p')).rejects.toThrow(RebuildNeeded)
      await expect(find('alpha')).rejects.toThrow()
    })

    it('builds, puts, changes and removes, and moves its position with each', async () => {
      await engine.rebuild(streamOf([tip('a', 'Alpha'), tip('b', 'Beta')]), '1')
      expect([await engine.position(), await engine.count()]).toEqual(['1', 2])
      await engine.apply(
        { put: [tip('c', 'Gamma'), tip('a', 'Delta')], remove: ['guidance:b', 'guidance:unknown'] },
        '2',
      )
      expect([await engine.position(), await engine.count()]).toEqual(['2', 2])
      expect([await find('alpha'), await find('beta'), await find('delta'), await find('gamma')]).toEqual([
        [],
        [],
        ['guidance:a'],
        ['guidance:c'],
      ])
    })

    it('forgets every word of what was removed or shortened', async () => {
      await engine.apply(
        {
          put: [tip('long', 'Long', { One: `zanzibar ${'filler words '.repeat(1200)}`, Two: 'quicksilver' })],
          remove: [],
        },
        '3',
      )
      expect([await find('zanzibar'), await find('quicksilver')]).toEqual([
        ['guidance:long'],
        ['guidance:long'],
      ])
      await engine.apply({ put: [tip('long', 'Long', { One: 'short' })], remove: [] }, '4')
      expect([await find('zanzibar'), await find('quicksilver'), await find('quicksliver')]).toEqual([
        [],
        [],
        [],
      ])
      await engine.apply({ put: [], remove: ['guidance:long'] }, '5')
      expect([await find('long'), await engine.suggest('long', 8)]).toEqual([[], []])
    })

    it('takes the same change twice', async () => {
      const change = { put: [tip('twice', 'Twice')], remove: ['guidance:c'] }
      await engine.apply(change, '6')
      await engine.apply(change, '6')
      expect([await find('twice'), await engine.count()]).toEqual([['guidance:twice'], 2])
    })

    it('answers from the old index until a rebuild is whole, and keeps it when the rebuild fails', async () => {
      async function* failing() {
        yield tip('half', 'Halfway')
        expect(await find('twice')).toEqual(['guidance:twice'])
        throw new Error('cut short')
      }
      await expect(engine.rebuild(failing(), '7')).rejects.toThrow('cut short')
      expect([await engine.position(), await find('twice'), await find('halfway')]).toEqual([
        '6',
        ['guidance:twice'],
        [],
      ])
      await engine.rebuild(streamOf([tip('new', 'Fresh')]), '8')
      expect([await engine.position(), await find('twice'), await find('fresh')]).toEqual([
        '8',
        [],
        ['guidance:new'],
      ])
    })

    it('reads questions with the words that came with the last change or rebuild', async () => {
      const meaning = (a: string, b: string) => ({ ...HUB_VOCABULARY, equivalent: [[a, b]] })
      await engine.rebuild(streamOf([tip('tea', 'Brewing')]), '10', meaning('kettle', 'brewing'))
      expect([await find('kettle'), await find('teapot')]).toEqual([['guidance:tea'], []])
      await engine.apply({ put: [], remove: [], vocabulary: meaning('teapot', 'brewing') }, '11')
      expect([await find('kettle'), await find('teapot')]).toEqual([[], ['guidance:tea']])
      await engine.rebuild(streamOf([tip('tea', 'Brewing')]), '12')
      expect(await find('teapot')).toEqual([])
    })

    it('of two that answer as well, puts first what is in date, better proven, newer', async () => {
      const twin = (slug: string, extra: object) => ({
        ...tip(slug, 'Brewing tea'),
        date: '2022-05-05T00:00:00.000Z',
        ...extra,
      })
      const maturity = [{ value: 'independently-evaluated', label: 'Independently evaluated' }]
      const order = async (...twins: ReturnType<typeof twin>[]) => {
        await engine.rebuild(streamOf(twins), '14')
        return (await find('brewing')).map((id) => id.replace('guidance:', ''))
      }
      const proven = twin('proven', { facets: { maturity } })
      const late = twin('late', { reviewBy: '2023-05-05T00:00:00.000Z' })
      const newer = twin('newer', { date: '2026-01-01T00:00:00.000Z' })
      const plain = twin('plain', { reviewBy: '2999-01-01T00:00:00.000Z' })
      expect(await order(proven, late, plain)).toEqual(['proven', 'plain', 'late'])
      expect(await order(newer, late, plain)).toEqual(['newer', 'plain', 'late'])
    })

    it('leaves out phrases that say nothing, unless nothing else was asked', async () => {
      const vocabulary = { ...HUB_VOCABULARY, stopPhrases: ['kindly point towards'] }
      await engine.rebuild(streamOf([tip('tea', 'Brewing'), tip('towards', 'Towards')]), '13', vocabulary)
      expect(await find('Kindly point towards brewing')).toEqual(['guidance:tea'])
      expect(await find('brewing towards')).not.toEqual([])
    })

    describe('best bets', () => {
      const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)
      const bet = (queries: string[], documents: string[], until: string | null = null) => ({
        queries,
        documents,
        until,
      })
      const put = (...bestBets: ReturnType<typeof bet>[]) =>
        engine.apply({ put: [], remove: [], vocabulary: { ...HUB_VOCABULARY, bestBets } }, '21')
      const ask = (q: string, extra: Partial<SearchQuery> = {}) =>
        engine.search({ q, page: 1, perPage: 20, sort: 'relevance', facets: {}, base: {}, ...extra })

      beforeAll(async () => {
        await engine.rebuild(
          streamOf([
            tip('tea', 'Brewing tea'),
            tip('pots', 'Brewing pots'),
            tip('mugs', 'Mugs'),
            {
              ...tip('law', 'Law'),
              id: 'policies:law',
              type: 'policies',
            },
          ]),
          '20',
        )
      })

      it('stand on top in the order of the editors, marked, whatever their words, and once', async () => {
        await put(bet(['brewing'], ['guidance:mugs', 'guidance:pots', 'guidance:gone']))
        const { hits, total, facets } = await ask('Brewing')
        expect(hits.map(({ id, bestBet }) => [id, bestBet])).toEqual([
          ['guidance:mugs', true],
          ['guidance:pots', true],
          ['guidance:tea', undefined],
        ])
        expect([total, facets.type?.options[0]?.count]).toEqual([3, 3])
        expect((await ask('brewing tea')).hits.some(({ bestBet }) => bestBet)).toBe(false)
      })

      it('pass filters and listings like any other, and an order by date has none', async () => {
        await put(bet(['brewing'], ['policies:law']))
        expect((await ask('brewing')).hits[0]?.id).toBe('policies:law')
        expect((await ask('brewing', { base: { type: ['guidance'] } })).total).toBe(2)
        expect((await ask('brewing', { facets: { type: ['guidance'] } })).total).toBe(2)
        expect(await ask('brewing', { sort: 'newest' })).toMatchObject({ total: 2 })
      })

      it('hold until their last day is over, and go with the words', async () => {
        await put(bet(['mugs'], ['guidance:tea'], day(0)), bet(['pots'], ['guidance:tea'], day(-1)))
        expect((await find('mugs'))[0]).toBe('guidance:tea')
        expect(await find('pots')).toEqual(['guidance:pots'])
        await put()
        expect(await find('mugs')).toEqual(['guidance:mugs'])
      })
    })

    it('can be empty', async () => {
      await engine.rebuild(streamOf([]), '9')
      expect([await engine.count(), await find('')]).toEqual([0, []])
    })
  })
}
