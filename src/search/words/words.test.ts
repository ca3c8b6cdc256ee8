import { describe, expect, it } from 'vitest'
import { editDistance, letterSet, lettersAllow } from './edit-distance'
import { stem } from './stem'
import { tokens, words } from './tokens'

describe('stems', () => {
  // From Porter's published vocabulary and its output.
  it.each([
    'caresses:caress',
    'ponies:poni',
    'ties:ti',
    'cats:cat',
    'feed:feed',
    'agreed:agre',
    'plastered:plaster',
    'bled:bled',
    'motoring:motor',
    'sing:sing',
    'conflated:conflat',
    'hopping:hop',
    'falling:fall',
    'hissing:hiss',
    'filing:file',
    'happy:happi',
    'sky:sky',
    'relational:relat',
    'conditional:condit',
    'digitizer:digit',
    'operator:oper',
    'hopefulness:hope',
    'formaliti:formal',
    'triplicate:triplic',
    'electrical:electr',
    'goodness:good',
    'revival:reviv',
    'allowance:allow',
    'adjustment:adjust',
    'adoption:adopt',
    'effective:effect',
    'probate:probat',
    'rate:rate',
    'controll:control',
    'roll:roll',
    'generalizations:gener',
  ])('%s', (pair) => {
    const [word = '', root] = pair.split(':')
    expect(stem(word)).toBe(root)
  })

  it.each([
    ['harassment', 'harassing'],
    ['policy', 'policies'],
    ['organise', 'organizing'],
    ['disclosure', 'disclosures'],
    ['woman', 'women'],
    ['reported', 'reports'],
  ])('puts %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['wise', 'wiz'],
    ['pay', 'paid'],
    ['raise', 'raze'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})

describe('words of a text', () => {
  it('folds case, accents, curly apostrophes and possessives, and keeps offsets into the original', () => {
    const text = 'Women’s café: “don’t” e\u0301tude & 1,000'
    expect(words(text)).toEqual(['women', 'cafe', 'dont', 'etude', '1', '000'])
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))[3]).toBe('e\u0301tude')
  })

  it('reads odd input as words or nothing', () => {
    expect(words('"NEAR(" * ^ -- \u0000 😀 __proto__')).toEqual(['near', 'proto'])
    expect(words('x'.repeat(10_000))[0]).toHaveLength(64)
  })
})

describe('edit distance', () => {
  it.each([
    ['harassment', 'harrassment', 1],
    ['form', 'from', 1],
    ['policy', 'polcy', 1],
    ['menopause', 'menapause', 1],
    ['disclosure', 'dissclosuer', 2],
    ['pay', 'gap', 2],
    ['a', 'abcdef', 3],
  ])('%s to %s', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits)
  })

  const near = [
    'from',
    'form',
    'farm',
    'policy',
    'polcy',
    'pay',
    'gap',
    'a',
    'disclosure',
    'dissclosuer',
    '٣x',
  ]
  const pairs = near.flatMap((a) => near.map((b): [string, string] => [a, b]))

  it.each([1, 2])('is never ruled out by the letters of words at most %i apart', (limit) => {
    const close = pairs.filter(([a, b]) => editDistance(a, b, limit) <= limit)
    expect(close.filter(([a, b]) => !lettersAllow(letterSet(a), letterSet(b), limit))).toEqual([])
    expect(lettersAllow(letterSet('policy'), letterSet('menopause'), limit)).toBe(false)
  })
})
