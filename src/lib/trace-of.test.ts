import { expect, test } from 'vitest'
import { traceOf } from './trace-of'

const TYPED = 'Isla Example\n    at home (isla@example.org:1:1)'

test('the trace of an error says kind, code and place, and nothing of its message', () => {
  const error = Object.assign(new TypeError(TYPED), { code: 'ENOSPC', status: 507 })
  const trace = traceOf(error)
  expect(trace).toMatchObject({ kind: 'TypeError', code: 'ENOSPC', status: 507 })
  expect(trace.at[0]).toContain('trace-of.test.ts')
  expect(JSON.stringify(trace)).not.toContain('sla')
})

test('a code that is a sentence, and what is no error, are not repeated', () => {
  expect(traceOf(Object.assign(new Error('x'), { code: TYPED }))).not.toHaveProperty('code')
  expect(traceOf(TYPED)).toEqual({ kind: 'string', at: [] })
})

test('a stack that somebody replaced gives no place', () => {
  expect(traceOf(Object.assign(new Error('a message'), { stack: TYPED })).at).toEqual([])
})
