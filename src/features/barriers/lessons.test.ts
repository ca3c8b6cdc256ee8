import { expect, it } from 'vitest'
import { lessonsFrom } from './lessons'

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
