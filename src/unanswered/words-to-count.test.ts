import { expect, it } from 'vitest'
import { wordsToCount } from './words-to-count'

it('counts what is the same question under the same words', () => {
  for (const q of ['Pay-Gap?', ' pay  gap', '“pay gap”', 'PAY GAP!']) expect(wordsToCount(q)).toBe('pay gap')
  expect(wordsToCount('Ménopause')).toBe('menopause')
})

it.each([
  'ann.smith@example.org',
  'ann smith @ home',
  '0131 496 0123',
  '+44 7700 900123',
  'born 12/03/1985',
  'AB 12 34 56 C',
  'abuse near EH1 1AA',
  'eh11aa',
  'https://example.org/x',
  'my manager said that she knows about what happened to me last week and I am afraid',
  'one two three four five six seven eight nine',
  'x'.repeat(61),
  '?!',
  '',
  'a',
])('never counts %j', (q) => expect(wordsToCount(q)).toBeUndefined())

it('counts words with a few digits, such as those of a law', () => {
  expect(wordsToCount('Equality Act 2010')).toBe('equality act 2010')
  expect(wordsToCount('section 40a')).toBe('section 40a')
})
