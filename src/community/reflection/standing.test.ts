import { describe, expect, it } from 'vitest'
import { type Answers, readAnswer, saveAnswer } from '../answers'
import { QUESTIONS, questionAt } from './questions'
import { firstOpen, movedBetween, standingFrom } from './standing'

const said = (by: string, ...value: string[]) => ({ value, by, at: '2026-09-01T10:00:00.000Z' })
const one = (key: string, value: string[], by = 'ailsa'): Answers => {
  const saved = saveAnswer({}, key, said(by, ...value), 0)
  return saved.is === 'other' ? {} : saved.answers
}

describe('two representatives at once', () => {
  const answers = one('wish', ['A'])

  it('the second is told what the first wrote, and nothing is lost', () => {
    const saved = saveAnswer(answers, 'wish', said('morag', 'B'), 0)
    expect(saved).toEqual({ is: 'other', other: answers.wish })
  })

  it('having seen it, the second may put theirs in its place; the first text is kept', () => {
    const saved = saveAnswer(answers, 'wish', said('morag', 'B'), 1)
    expect(saved.is === 'saved' && saved.answers.wish).toMatchObject({
      value: ['B'],
      revision: 2,
      earlier: [{ value: ['A'], by: 'ailsa' }],
    })
  })

  it('the same words twice are one change, and your own newer words need no leave', () => {
    expect(saveAnswer(answers, 'wish', said('morag', 'A'), 0).is).toBe('unchanged')
    expect(saveAnswer(answers, 'wish', said('ailsa', 'C'), 0).is).toBe('saved')
  })
})

it('stores known choices and words that fit, nothing else', () => {
  const read = (key: string, ...typed: string[]) => {
    const question = questionAt(key)
    return question && readAnswer(question.field, typed)
  }
  expect(read('barriers', 'backlash', 'x', 'backlash')).toEqual({ value: ['backlash'] })
  expect(read('stage-data', 'doing', 'planning')).toEqual({ value: ['doing'] })
  expect(read('wish', ' a\r\nb ')).toEqual({ value: ['a\nb'] })
  expect(read('wish', 'x'.repeat(4001))).toHaveProperty('fault')
})

it('goes on at the first question that is open', () => {
  expect(firstOpen({})?.key).toBe('works')
  expect(firstOpen(one('works', ['x']))?.key).toBe('stage-leadership')
  expect(QUESTIONS.map(({ turn }) => turn).indexOf('Dream')).toBeGreaterThan(
    QUESTIONS.findIndex(({ key }) => key === 'barriers'),
  )
})

it('finds where an employer stands, and what moved', () => {
  const before = { ...one('stage-data', ['exploring']), ...one('stage-leadership', ['doing']) }
  const now = {
    ...one('stage-data', ['planning']),
    ...one('stage-leadership', ['doing']),
    ...one('barriers', ['backlash']),
  }
  expect(standingFrom(now, { sector: 'nhs', size: '1-9' })).toEqual({
    stage: 'planning',
    sector: 'nhs',
    size: '1-9',
    standards: ['data'],
    barriers: ['backlash'],
  })
  const moved = movedBetween(before, now)
  expect(moved.find(({ standard }) => standard === 'data')?.by).toBe(2)
  expect(moved.find(({ standard }) => standard === 'leadership')?.by).toBe(0)
  expect(moved.find(({ standard }) => standard === 'flexible-working')?.by).toBeUndefined()
})
