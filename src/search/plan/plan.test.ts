import { describe, expect, it } from 'vitest'
import { editDistance } from '../words/edit-distance'
import { stem } from '../words/stem'
import { HUB_VOCABULARY } from '../words/vocabulary'
import { planQuery } from '.'
import { bestBetsFor } from './best-bets'
import { readingOf } from './reading'
import { completeNearly, type Lexicon, resolveUnits } from './resolve'
import { understand } from './understand'

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

  it('reads what bothers readers as what documents call it, and never the other way round', () => {
    expect(phrasesOf('my boss')).toEqual([['boss', 'senior leadership']])
    expect(phrasesOf("doesn't happen here")[0]).toContain('low understand')
    expect(phrasesOf('backlash')).toEqual([['backlash']])
  })

  it('keeps quoted words together and as they are', () => {
    expect(phrasesOf('“domestic abuse” leave')).toEqual([['domest abus'], ['leav']])
    expect(phrasesOf('"unclosed quote')).toHaveLength(2)
  })

  it('drops phrases that editors say mean nothing, but not in quotes nor when nothing else is asked', () => {
    const vocabulary = { ...HUB_VOCABULARY, stopPhrases: ['point towards', 'kindly point towards'] }
    const asked = (q: string) => planQuery(q, vocabulary).map(({ phrases: [first] }) => first?.join(' '))
    expect(asked('Kindly point towards leave')).toEqual(['leav'])
    expect(asked('kindly point')).toEqual(['kindli', 'point'])
    expect(asked('point towards')).toEqual(['point', 'toward'])
    expect(asked('"point towards" leave')).toEqual(['point toward', 'leav'])
    expect(asked('senior point towards leaders')).toEqual(['senior', 'leader'])
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
  isName: () => false,
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

it('reads two words of a question as one thing where a title has them so, and leaves two words alone', () => {
  const known: Lexicon = {
    ...lexicon,
    hasWord: (word) => word !== 'forcedmarriage',
    isName: (stems) => stems.join(' ') === 'forc marriag',
  }
  const read = (q: string) =>
    understand(q, HUB_VOCABULARY, known).units.map(({ phrases }) => phrases[0]?.join(' '))
  expect(read('how do I talk to women about forced marriage')).toEqual(['talk', 'women', 'forc marriag'])
  expect(read('forced marriage')).toEqual(['forc', 'marriag'])
})

describe('best bets', () => {
  const bet = (queries: string[], documents: string[], until: string | null = null) => ({
    queries,
    documents,
    until,
  })
  const bets = (q: string, ...bestBets: ReturnType<typeof bet>[]) =>
    bestBetsFor(q, { ...HUB_VOCABULARY, bestBets }, '2026-11-25')

  it('answer a question whatever its case, endings and small words, and no longer one', () => {
    const leave = bet(['safe leave', 'leave for safety'], ['guidance:1'])
    for (const q of ['safe leave', 'Safe Leaves?', 'the safe leave', 'for leave, safety'])
      expect([q, bets(q, leave)]).toEqual([q, ['guidance:1']])
    for (const q of ['safe', 'safe leave policy', '', '?']) expect([q, bets(q, leave)]).toEqual([q, []])
  })

  it('end with their last day', () => {
    expect(bets('tea', bet(['tea'], ['a:1'], '2026-11-25'), bet(['tea'], ['a:2'], '2026-11-24'))).toEqual([
      'a:1',
    ])
  })
})

describe('how a question was read', () => {
  const reading = (q: string) => {
    const vocabulary = { ...HUB_VOCABULARY, equivalent: [['polis', 'police', 'the force', 'cops']] }
    const known = { ...lexicon, hasPhrase: ([stem = '']: readonly string[]) => stem !== 'cop' }
    return readingOf(q, understand(q, vocabulary, known), vocabulary, known)
  }

  it('names other words that some document has', () => {
    expect(reading('our Police').also).toEqual([{ typed: 'Police', words: ['polis', 'the force'] }])
    expect(reading('menopause').also).toEqual([])
  })

  it('says what an unknown word was read as', () => {
    expect(reading('harrassment')).toMatchObject({ corrected: [{ typed: 'harrassment', as: 'harassment' }] })
  })

  it('offers each meaning of a word with two, in place of it', () => {
    expect(reading('a CSE policy').meanings).toEqual([
      {
        word: 'CSE',
        meanings: [
          { text: 'Commercial sexual exploitation', q: 'a Commercial sexual exploitation policy' },
          { text: 'Child sexual exploitation', q: 'a Child sexual exploitation policy' },
        ],
      },
    ])
    expect(reading('course').meanings).toEqual([])
  })
})
