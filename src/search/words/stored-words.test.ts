import { ObjectId } from 'mongodb'
import { expect, it } from 'vitest'
import { STARTING_ROWS, vocabularyOf } from './stored-words'
import { HUB_VOCABULARY } from './vocabulary'

it('gives the words of the code for what has never been saved', () => {
  for (const nothing of [undefined, null, {}, 7, 'words', { equivalent: 'no list' }])
    expect(vocabularyOf(nothing)).toEqual(HUB_VOCABULARY)
  expect(vocabularyOf(STARTING_ROWS)).toEqual(HUB_VOCABULARY)
})

it('keeps a list that was emptied empty, and rows at their place', () => {
  const { equivalent, oneWay } = vocabularyOf({ equivalent: [], oneWay: [null, { from: 'a', to: 'b' }] })
  expect([equivalent, oneWay]).toEqual([
    [],
    [
      { from: '', to: '' },
      { from: 'a', to: 'b' },
    ],
  ])
})

it('reads a best bet from the database and from a form alike', () => {
  const id = '0123456789abcdef01234567'
  const bets = [new ObjectId(id), id, { id, title: 'Populated' }].map((value) => ({
    queries: ['leave'],
    documents: [{ relationTo: 'guidance', value }, { relationTo: 'guidance' }],
    until: value === id ? '2026-11-30T12:00:00.000Z' : new Date('2026-11-30T12:00:00Z'),
  }))
  for (const bet of vocabularyOf({ bestBets: bets }).bestBets)
    expect(bet).toEqual({ queries: ['leave'], documents: [`guidance:${id}`], until: '2026-11-30' })
})
