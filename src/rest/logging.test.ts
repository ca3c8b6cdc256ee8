import { APIError, ValidationError } from 'payload'
import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { loggerOptions } from './logging'

const TYPED = 'Isla Example, isla@example.org'

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
})
const log = pino(loggerOptions('trace').options, { write: (line) => lines.push(line) })

/** As a bundle names it. */
class a extends APIError {}

const mongo = (code: number, name = 'MongoServerError') => Object.assign(new Error(TYPED), { name, code })

describe('what a request did wrong is not logged', () => {
  test.each([
    ['a refusal of the hub', new a(TYPED, 409, null, true)],
    [
      'a document that cannot be published',
      new ValidationError({ errors: [{ message: TYPED, path: 'title' }] }),
    ],
    ['two of the same', mongo(11000)],
    ['a value of another kind', Object.assign(new Error(TYPED), { name: 'CastError' })],
    ['a lost race', Object.assign(mongo(112), { hasErrorLabel: () => true })],
  ])('%s', (_what, error) => {
    log.error({ err: error })
    log.error({ err: error, msg: TYPED })
    log.error(error)
    log.error({ err: error }, TYPED)
    expect(lines).toEqual([])
  })
})

describe('what failed is logged without its words', () => {
  test.each([
    ['nobody foresaw', new TypeError(TYPED), 'TypeError'],
    ['answered 500 in words', new a(TYPED, 500, null, true), 'a'],
    ['of the database', mongo(8), 'MongoServerError'],
    ['without a database', Object.assign(new Error(TYPED), { name: 'DatabaseAway' }), 'DatabaseAway'],
  ])('%s', (_what, error, kind) => {
    log.error({ err: error, msg: TYPED })
    log.error(error)
    log.warn({ err: error }, TYPED)
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual([kind, kind, kind])
    expect(lines.join()).not.toContain('sla')
    expect(lines.join()).toContain('logging.test.ts')
  })

  test('a sentence of Payload', () => {
    log.error(`File ${TYPED} is missing.`)
    log.info({ msg: TYPED, count: 1 })
    expect(lines).toHaveLength(2)
    expect(lines.join()).not.toContain('sla')
  })
})

test('the hub’s own lines are kept', () => {
  log.error({ panel: 'Drafts' }, 'A panel could not be read.')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ panel: 'Drafts', msg: 'A panel could not be read.' })
})
