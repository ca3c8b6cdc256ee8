import { expect, it } from 'vitest'
import { firstSentences } from './first-sentences'

it('takes whole sentences as long as they fit, and cuts a long one at a word', () => {
  expect(firstSentences('One. Two? “Three.” Four', 18)).toBe('One. Two? “Three.”')
  expect(firstSentences('Many words in one sentence without an end', 12)).toBe('Many words …')
  expect(firstSentences('')).toBe('')
})
