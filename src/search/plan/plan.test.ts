import { describe, expect, it } from 'vitest'
import { editDistance } from '../words/edit-distance'
import { stem } from '../words/stem'
import { planQuery } from '.'
import { completeNearly, type Lexicon, resolveUnits } from './resolve'

const phrasesOf = (q: string) => planQuery(q).map(({ phrases }) => phrases.map((phrase) => phrase.join(' ')))

describe('planning a query', () => {
  it('reads acronym and long form as one, in both directions', () => {
    expect(phrasesOf('vaw policy')).toEqual([
      expect.arrayContaining(['vaw', 'violenc against women', 'gbv']),
      ['polici'],
    ])
    expect(phrasesOf('Gender-based violence')[0]).toContain('vawg')
  })

  it('takes the longest phrase of the vocabulary', () => {
    expect(phrasesOf('gender pay gap')).toHaveLength(1)
    expect(phrasesOf('violence against women and girls')).toHaveLength(1)
  })

  it('never turns equal pay into pay gap, nor CSE into either meaning, nor flexible working into hybrid', () => {
    expect(phrasesOf('equal pay')).toEqual([['equal'], ['pai']])
    expect(phrasesOf('CSE')).toEqual([['cse']])
    expect(phrasesOf('flexible working').flat()).not.toContain('hybrid')
    expect(phrasesOf('hybrid').flat()).toContain('flexibl work')
  })

  it('drops small words of a question, but not of a query that has no others', () => {
    expect(phrasesOf('how do I get senior buy-in?')).toEqual([['senior'], ['bui in', 'buyin']])
    expect(phrasesOf('who are you')).toHaveLength(3)
  })

  it('keeps quoted words together and as they are', () => {
    expect(phrasesOf('“domestic abuse” leave')).toEqual([['domest abus'], ['leav']])
    expect(phrasesOf('"unclosed quote')).toHaveLength(2)
  })

  it('bounds hostile input', () => {
    expect(planQuery('x '.repeat(100)).length).toBeLessThanOrEqual(24)
    expect(planQuery('"*" OR NEAR(a, 5) - ^ {title}:')).toBeInstanceOf(Array)
  })
})

const vocabulary = ['harassment', 'harbour', 'policy', 'police', 'menopause', 'disclosure']
const lexicon: Lexicon = {
  hasWord: (word) => vocabulary.includes(word),
  hasPhrase: () => false,
  hasStem: (root) => vocabulary.some((word) => stem(word) === root),
  completions: (prefix) => vocabulary.filter((word) => word.startsWith(prefix)),
  nearCompletions: (prefix) =>
    vocabulary.filter((word) => editDistance(prefix, word.slice(0, prefix.length), 1) <= 1),
  neighbours: (word, edits) => vocabulary.filter((known) => editDistance(word, known, edits) <= edits),
}
const resolve = (q: string) => {
  const { units, respelt } = resolveUnits(q, planQuery(q), lexicon)
  return { phrases: units.map(({ phrases }) => phrases.flat()), respelt }
}

describe('fitting a query to the words of the index', () => {
  it('completes the last word while it is being typed', () => {
    expect(resolve('polic').phrases).toEqual([['polic', 'polici']])
    expect(resolve('har ').phrases).toEqual([['har']])
  })

  it('corrects a word that nobody wrote, and leaves known words alone', () => {
    expect(resolve('harrassment policy')).toEqual({
      phrases: [['harrass', 'harass'], ['polici']],
      respelt: 'harassment policy',
    })
    expect(resolve('harassing')).toEqual({ phrases: [['harass']], respelt: null })
  })

  it('reads over two slips in a long word, and only proposes them in a shorter one', () => {
    expect(resolve('dissclosuer')).toEqual({ phrases: [['dissclosu', 'disclosur']], respelt: 'disclosure' })
    expect(resolve('horbuor')).toEqual({ phrases: [['horbuor']], respelt: 'harbour' })
    expect(resolve('xyz')).toEqual({ phrases: [['xyz']], respelt: null })
  })

  it('completes half a mistyped word for suggestions', () => {
    expect(completeNearly('about menap', planQuery('about menap'), lexicon)).toBe('about menopause')
    expect(completeNearly('menap ', planQuery('menap '), lexicon)).toBeNull()
  })
})
