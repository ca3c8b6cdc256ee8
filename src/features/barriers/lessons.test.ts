import { expect, it } from 'vitest'
import { firstSentences, lessonsFrom } from './lessons'

it('takes whole sentences as long as they fit, and cuts a long one at a word', () => {
  expect(firstSentences('One. Two? “Three.” Four', 18)).toBe('One. Two? “Three.”')
  expect(firstSentences('Many words in one sentence without an end', 12)).toBe('Many words …')
  expect(firstSentences('')).toBe('')
})

it('leaves out who said nothing', () => {
  const said = {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: 'A union rep. Coffee.' }] }],
    },
  }
  const told = [
    { id: '1', title: 'A', slug: 'a', whatHelped: said },
    { id: '2', title: 'B', slug: 'b' },
  ]
  expect(lessonsFrom(told, 'whatHelped', 9)).toEqual([
    { id: '1', title: 'A', slug: 'a', words: 'A union rep. Coffee.' },
  ])
})
