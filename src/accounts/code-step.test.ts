import { expect, it } from 'vitest'
import { CODE_STEP_AGE, makeCodeStep, readCodeStep } from './code-step'

const SECRET = 'a-secret-only-for-tests-0123456789abcdef'
const now = new Date('2026-03-01T10:00:00Z')
const step = makeCodeStep(SECRET, 'abc', now)
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

it('says whose password was right, for five minutes', () => {
  expect(readCodeStep(SECRET, step, later(CODE_STEP_AGE - 1))).toBe('abc')
  expect(readCodeStep(SECRET, step, later(CODE_STEP_AGE))).toBeUndefined()
  expect(readCodeStep('another-secret-of-some-length', step, now)).toBeUndefined()
})

it.each([
  undefined,
  '',
  'abc',
  'abc.9999999999999',
  `abd${step.slice(3)}`,
  step.replace(/\.\d/, '.9'),
  `${step}.x`,
])('refuses %j', (value) => expect(readCodeStep(SECRET, value, now)).toBeUndefined())
