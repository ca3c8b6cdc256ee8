import { describe, expect, it } from 'vitest'
import { planQuery } from '../plan'
import { stems } from '../words/tokens'
import { numberOf } from '../words/word-number'
import { scorerOf } from './scorer'
import { COLUMNS, packColumns, unpackColumns } from './word-columns'

type Texts = Partial<Record<(typeof COLUMNS)[number], string>>

const packed = (texts: Texts) => packColumns(COLUMNS.map((name) => stems(texts[name] ?? '')))

/** What each document scores: a common length, so that only what is asked makes a difference. */
function scores(q: string, ...documents: Texts[]): number[] {
  const units = planQuery(q)
  const score = scorerOf(units, { documents: 1000, answering: units.map(() => 20), subjects: [] })
  return documents.map((texts) => score(unpackColumns(packed(texts))))
}

function expectFalling(found: number[]): void {
  expect(found).toEqual([...found].sort((a, b) => b - a))
  expect(new Set(found).size).toBe(found.length)
}

const filler = 'other words that nobody asks about '.repeat(20)
const usual = filler.repeat(5)

it('keeps words as numbers and gives them back, wherever the bytes start', () => {
  const bytes = packed({ title: 'Night shifts', body: 'A survey' })
  const moved = Buffer.concat([Buffer.from('x'), bytes]).subarray(1)
  for (const each of [bytes, moved]) {
    const [title, summary, , body] = unpackColumns(each)
    expect([...(title ?? [])]).toEqual(['night', 'shift'].map(numberOf))
    expect([summary?.length, body?.length]).toEqual([0, 2])
  }
})

describe('a document scores the more', () => {
  it('the more telling the place of a word is', () => {
    const places = [{ title: 'Menopause' }, { summary: 'Menopause' }, { body: `Menopause ${usual}` }]
    expectFalling(scores('menopause', ...places.map((texts) => ({ body: usual, ...texts })), {}))
  })

  it('the more of a short title answers', () => {
    expectFalling(
      scores(
        'menopause policy',
        { title: 'Menopause policy' },
        { title: 'Our menopause policy, as it was in May' },
      ),
    )
  })

  it('the more of the question it answers, and the closer together', () => {
    expectFalling(
      scores(
        'evening grade survey',
        { body: `the evening grade survey ${filler}` },
        { body: `a survey on evening and grade work ${filler}` },
        { body: `a survey ${filler} of a grade ${filler} in the evening` },
        { body: `survey survey survey ${filler} evening` },
      ),
    )
  })

  it('by a synonym as by the word itself', () => {
    const [typed, meant] = scores(
      'VAW',
      { body: `VAW ${filler}` },
      { body: `violence against women ${filler}` },
    )
    // The longer phrase makes the longer text.
    expect(meant).toBeCloseTo(typed ?? 0, 1)
  })

  it('a little less by words that say more than was typed', () => {
    expectFalling(
      scores('hybrid', { body: `hybrid work here ${filler}` }, { body: `flexible working here ${filler}` }),
    )
  })

  it('the more of its words are subjects, and not said in passing', () => {
    const units = planQuery('talk menopause')
    const score = scorerOf(units, { documents: 1000, answering: [20, 20], subjects: [0, 0.9] })
    const documents = [{ body: `menopause ${filler}` }, { body: `talk ${filler}` }]
    expectFalling(documents.map((texts) => score(unpackColumns(packed(texts)))))
  })

  it('by a phrase that stands a little apart, and not by its words far from each other', () => {
    const [apart, far] = scores(
      'domestic abuse',
      { body: `domestic or other abuse ${filler}` },
      { body: `domestic ${filler} abuse` },
    )
    expect(apart).toBeGreaterThan(0)
    expect(far).toBe(0)
  })

  it('by words in quotes only when they stand so', () => {
    const [exact, apart] = scores(
      '"flexible work"',
      { body: 'flexible working' },
      { body: 'flexible, good work' },
    )
    expect(exact).toBeGreaterThan(0)
    expect(apart).toBe(0)
  })

  it('by a word that is asked for twice when it is there twice in a row', () => {
    const [twice, once] = scores(
      'work work',
      { body: `work work ${filler}` },
      { body: `work ${filler} work` },
    )
    expect(twice).toBeGreaterThan(once ?? 0)
  })
})
