import { expect, it } from 'vitest'
import { stepsToCopy } from './steps-to-copy'

const list = (listType: string, ...items: string[]) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'list',
        listType,
        children: items.map((text) => ({ type: 'listitem', children: [{ type: 'text', text }] })),
      },
    ],
  },
})

it('takes the first sentences of each numbered step', () => {
  const long = `Print a line on every payslip. ${'Say it again. '.repeat(20)}`
  expect(stepsToCopy(list('number', 'Ask the local service.', long))).toEqual([
    'Ask the local service.',
    expect.stringMatching(/^Print a line on every payslip\. .{1,180}\.$/),
  ])
})

it('finds none in a list of points, in one step alone or in prose', () => {
  expect(stepsToCopy(list('bullet', 'One.', 'Two.'))).toEqual([])
  expect(stepsToCopy(list('number', 'One.'))).toEqual([])
  expect(stepsToCopy(undefined)).toEqual([])
})
