import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shareSearch } from '@/search/running-search'
import { HUB_VOCABULARY } from '@/search/words/vocabulary'
import { startTestFeed, type TestFeed, until } from '../support/content-feed'
import { farWord, publishGuidance } from '../support/guidance'
import { call, signInEveryone } from '../support/rest'

const WORDS = '/api/globals/search-words'
let feed: TestFeed

beforeAll(async () => {
  feed = await startTestFeed()
  shareSearch(feed.index)
  await signInEveryone()
})
afterAll(() => feed.stop())

const save = (body: object) => call('POST', WORDS, { as: 'editor', body })
const titles = async (q: string) => (await feed.find(q)).map(({ title }) => title)

async function published(title: string) {
  const { id } = await publishGuidance(feed.payload, { title })
  await until(async () => (await titles(title)).includes(title))
  return String(id)
}

describe('editing', () => {
  test('begins with the words of the code', async () => {
    const { json } = await call('GET', WORDS, { as: 'editor' })
    expect(json.equivalent.map(({ words }: { words: string[] }) => words)).toEqual(HUB_VOCABULARY.equivalent)
    expect(json.oneWay).toHaveLength(HUB_VOCABULARY.oneWay.length)
    expect(await feed.index.vocabulary()).toEqual(HUB_VOCABULARY)
  })

  test('is for editors and administrators', async () => {
    for (const as of ['anonymous', 'member', 'author'] as const) {
      const body = { q: 'x', words: {} }
      const { status } = await call('POST', WORDS, { as, body: { stopPhrases: ['show me'] } })
      expect([as, status]).toEqual([as, 403])
      for (const path of ['try', 'check'])
        expect([as, (await call('POST', `${WORDS}/${path}`, { as, body })).status]).toEqual([as, 403])
      expect([as, (await call('GET', WORDS, { as })).text.includes('violence')]).toEqual([as, false])
    }
  })

  test('says what is wrong and where, and saves none of it', async () => {
    const { status, json } = await save({
      equivalent: [{ words: ['rota'] }],
      oneWay: [
        { from: 'agile', to: 'hybrid' },
        { from: 'hybrid', to: 'agile' },
      ],
    })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors).toEqual([
      {
        path: 'equivalent.0.words',
        label: 'Same meaning > Words that mean the same 1 > Words',
        message: expect.stringMatching(/two or more/),
      },
      {
        path: 'oneWay.1.to',
        label: 'One way > One way only 2 > Also finds',
        message: expect.stringMatching(/circle/),
      },
    ])
    expect(await feed.index.vocabulary()).toEqual(HUB_VOCABULARY)
  })

  test('refuses a best bet on what readers cannot see, by its name', async () => {
    const draft = await feed.payload.create({
      collection: 'guidance',
      data: { title: 'Still being written' } as never,
      draft: true,
    })
    const bet = (id: string) => ({ queries: ['leave'], documents: [{ relationTo: 'guidance', value: id }] })
    const { json } = await save({ bestBets: [bet(String(draft.id)), bet('a'.repeat(24))] })
    expect(
      json.errors[0].data.errors.map(({ path, message }: Record<string, string>) => [path, message]),
    ).toEqual(
      expect.arrayContaining([
        ['bestBets.0.documents', expect.stringContaining('“Still being written” is not published')],
        ['bestBets.1.documents', expect.stringContaining('not there any more')],
      ]),
    )
    const over = { ...bet(await published(`Over ${farWord()}`)), until: '2020-01-01T12:00:00.000Z' }
    expect((await save({ bestBets: [over] })).text).toContain('This day is over')
  })
})

describe('trying', () => {
  test('shows today beside the edit, with what keeps it from being saved, and saves nothing', async () => {
    const [title, other] = [`Guide ${farWord()}`, farWord()]
    await published(title)
    const words = { equivalent: [{ words: [title, other] }, { words: ['lonely'] }] }
    const { status, json } = await call('POST', `${WORDS}/try`, { as: 'editor', body: { q: other, words } })
    expect(status).toBe(200)
    expect(json.today).toEqual({ total: 0, hits: [] })
    expect(json.edited).toMatchObject({ total: 1, hits: [{ title }] })
    expect(json.faults).toEqual([
      { path: 'equivalent.1.words', message: expect.stringMatching(/^Same meaning, row 2: Give two/) },
    ])
    const checked = await call('POST', `${WORDS}/check`, { as: 'editor', body: { words } })
    expect(checked.json.faults).toEqual(json.faults)
    expect(await titles(other)).toEqual([])
  })

  test('wants a question', async () => {
    const { status, text } = await call('POST', `${WORDS}/try`, { as: 'editor', body: { q: ' ', words: 7 } })
    expect([status, text]).toEqual([400, expect.stringContaining('Type a question')])
  })
})

describe('saving', () => {
  test('reaches the index by the feed, in a rebuild too, and the page cache hears of it after', async () => {
    const [title, other] = [`Guide ${farWord()}`, farWord()]
    await published(title)
    expect((await save({ equivalent: [{ words: [title, other] }] })).status).toBe(200)
    await until(async () => (await titles(other)).includes(title))
    const { equivalent, oneWay } = await feed.index.vocabulary()
    expect([equivalent, oneWay]).toEqual([[[title, other]], HUB_VOCABULARY.oneWay])
    const another = await feed.reopen()
    expect((await another.vocabulary()).equivalent).toEqual([[title, other]])
    await another.close()
  })

  test('keeps versions, and an earlier one comes back', async () => {
    await save({ stopPhrases: ['could somebody'] })
    await until(async () => (await feed.index.vocabulary()).stopPhrases.length === 1)
    await save({ stopPhrases: [] })
    await until(async () => (await feed.index.vocabulary()).stopPhrases.length === 0)
    const { json } = await call('GET', `${WORDS}/versions?limit=10`, { as: 'editor' })
    const earlier = json.docs.find(
      ({ version }: { version: { stopPhrases: string[] } }) => version.stopPhrases.length === 1,
    )
    expect((await call('POST', `${WORDS}/versions/${earlier.id}`, { as: 'editor' })).status).toBe(200)
    await until(async () => (await feed.index.vocabulary()).stopPhrases[0] === 'could somebody')
  })
})
