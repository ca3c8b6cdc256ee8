import { describe, expect, it } from 'vitest'
import { HUB_VOCABULARY, type SearchVocabulary } from '../vocabulary'
import { checkWords, floods } from '.'

const NONE: SearchVocabulary = { equivalent: [], oneWay: [], ambiguous: [], stopPhrases: [], bestBets: [] }
const bet = (queries: string[], documents: string[]) => ({ queries, documents, until: null })

it('finds nothing wrong with what a hub starts with', () => {
  expect(checkWords(HUB_VOCABULARY)).toEqual([])
})

describe('says where and what is wrong', () => {
  const cases: [string, Partial<SearchVocabulary>, string, RegExp][] = [
    ['a lone word', { equivalent: [['rota']] }, 'equivalent.0.words', /two or more/],
    ['a row without words', { equivalent: [[]] }, 'equivalent.0.words', /two or more/],
    ['a word of dashes', { equivalent: [['rota', '—']] }, 'equivalent.0.words', /“—” has no letter/],
    ['an end without words', { oneWay: [{ from: 'agile', to: ' ' }] }, 'oneWay.0.to', /also finds/],
    [
      'one meaning',
      { ambiguous: [{ word: 'CSE', meanings: ['one'] }] },
      'ambiguous.0.meanings',
      /two or more/,
    ],
    ['a bet on nothing', { bestBets: [bet(['leave'], [])] }, 'bestBets.0.documents', /at least one document/],
    ['a bet without a question', { bestBets: [bet([], ['a:1'])] }, 'bestBets.0.queries', /one question/],
    ['an ending', { equivalent: [['rota', 'Rotas']] }, 'equivalent.0.words', /one word to search/],
    [
      'a word in two rows',
      {
        equivalent: [
          ['a1', 'b1'],
          ['b1', 'c1'],
        ],
      },
      'equivalent.1.words',
      /“b1” is in row 1 already/,
    ],
    [
      'a rule that the groups have',
      { equivalent: [['a1', 'b1']], oneWay: [{ from: 'a1', to: 'b1' }] },
      'oneWay.0.from',
      /mean the same already, in row 1/,
    ],
    [
      'a rule twice',
      {
        oneWay: [
          { from: 'a1', to: 'b1' },
          { from: 'A1', to: 'b1' },
        ],
      },
      'oneWay.1.from',
      /row 1 again/,
    ],
    ['a phrase twice', { stopPhrases: ['show me', 'Show me!'] }, 'stopPhrases', /already/],
    [
      'a question with two bets',
      { bestBets: [bet(['leave'], ['a:1']), bet(['Leave'], ['a:2'])] },
      'bestBets.1.queries',
      /in row 1/,
    ],
    ['a document twice', { bestBets: [bet(['leave'], ['a:1', 'a:1'])] }, 'bestBets.0.documents', /twice/],
    ['a rule to itself', { oneWay: [{ from: 'agile', to: 'Agile' }] }, 'oneWay.0.to', /finds itself/],
    [
      'a circle of two',
      {
        oneWay: [
          { from: 'a1', to: 'b1' },
          { from: 'b1', to: 'a1' },
        ],
      },
      'oneWay.1.to',
      /circle/,
    ],
    [
      'a circle by way of a group',
      {
        equivalent: [['b1', 'c1']],
        oneWay: [
          { from: 'a1', to: 'b1' },
          { from: 'c1', to: 'a1' },
        ],
      },
      'oneWay.1.to',
      /circle/,
    ],
    [
      'a meaning given to a word with two',
      { equivalent: [['cse', 'x1']], ambiguous: [{ word: 'CSE', meanings: ['a', 'b'] }] },
      'equivalent.0.words',
      /two meanings/,
    ],
    [
      'a word that is meant and left out',
      { equivalent: [['a1', 'b1']], stopPhrases: ['A1'] },
      'stopPhrases',
      /never be asked for/,
    ],
  ]
  it.each(cases)('%s', (_, given, path, message) => {
    expect(checkWords({ ...NONE, ...given })).toEqual([{ path, message: expect.stringMatching(message) }])
  })
})

describe('a synonym that would flood the results', () => {
  const documents = (total: number) => ({
    total: async () => total,
    holding: async (text: string) => (text === 'staff' ? total * 0.8 : 3),
  })
  const widened = { ...NONE, equivalent: [['rota', 'staff']] }

  it('is refused, with how much it finds', async () => {
    expect(await floods(NONE, widened, documents(100))).toEqual([
      { path: 'equivalent.0.words', message: expect.stringContaining('“staff” is in 80 of 100 documents') },
    ])
    expect(
      await floods(NONE, { ...NONE, oneWay: [{ from: 'rota', to: 'staff' }] }, documents(100)),
    ).toHaveLength(1)
  })

  it('may stand when it was saved before, the other way round, or with few documents', async () => {
    expect(await floods(widened, widened, documents(100))).toEqual([])
    expect(await floods(NONE, { ...NONE, oneWay: [{ from: 'staff', to: 'rota' }] }, documents(100))).toEqual(
      [],
    )
    expect(await floods(NONE, widened, documents(19))).toEqual([])
  })

  it('is refused without an index when it is a small word', async () => {
    const small = { ...NONE, equivalent: [['rota', 'the']] }
    expect(await floods(NONE, small, documents(0))).toEqual([
      { path: 'equivalent.0.words', message: expect.stringContaining('small word') },
    ])
  })
})
