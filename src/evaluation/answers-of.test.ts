import { expect, it } from 'vitest'
import { answersOf, type Noted } from './answers-of'

const topics = new Map([['nights', new Set(['m1', 'm2'])]])
const still: Noted = {
  reflections: [{ data: 'doing' }, { data: 'planning' }],
  steps: [{ id: 's1', isDone: false, meeting: 'm1' }],
  signs: [{ kind: 'data-collected' }],
}

it('says of an employer that it moved, or stood still, or has looked once', () => {
  expect(answersOf(still, topics).moved).toBe('same')
  expect(answersOf({ ...still, reflections: [{ data: 'planning' }, { data: 'doing' }] }, topics).moved).toBe(
    'forward',
  )
  expect(answersOf({ ...still, reflections: [{ data: 'planning' }] }, topics).moved).toBe('same')
})

it('follows a meeting to a step and a sign, and no further than they are linked', () => {
  expect(answersOf(still, topics)).toMatchObject({
    'topic-nights': 'none',
    steps: 'none',
    'sign-data-collected': 'yes',
    'sign-policy-changed': 'no',
  })
  const signs = [{ kind: 'data-collected', step: 's1' }]
  expect(answersOf({ ...still, signs }, topics)['topic-nights']).toBe('sign')
  expect(answersOf({ ...still, steps: [{ id: 's1', isDone: true }], signs }, topics)).toMatchObject({
    'topic-nights': 'none',
    steps: 'done',
  })
})
