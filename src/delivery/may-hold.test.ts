import { describe, expect, test } from 'vitest'
import { factsOf } from '@/feed/movement'
import { conditionsOf, mayHold } from './may-hold'

const ID = '507f1f77bcf86cd799439011'
/** As the driver gives a document. */
const stored = {
  _id: { _bsontype: 'ObjectId', toString: () => ID },
  slug: 'safe-leave',
  _status: 'published',
  stage: 'doing',
  barriers: ['data', 'capacity'],
  topics: [{ _bsontype: 'ObjectId', toString: () => 'a'.repeat(24) }],
  illustrative: true,
  version: 3,
  publishedAt: new Date('2026-01-01'),
  body: { root: {} },
  about: 'x'.repeat(1000),
  parts: [{ title: 'One' }],
  nothing: null,
  none: [],
}
const holds = (where: object) => conditionsOf(where).every((condition) => mayHold(condition, factsOf(stored)))

describe('whether a stored document may meet a condition', () => {
  test.each<[object, boolean]>([
    [{}, true],
    [{ slug: { equals: 'safe-leave' } }, true],
    [{ slug: { equals: 'other' } }, false],
    [{ id: { in: [ID] } }, true],
    [{ id: { equals: 'b'.repeat(24) } }, false],
    [{ topics: { in: ['a'.repeat(24)] } }, true],
    [{ topics: { in: ['b'.repeat(24)] } }, false],
    [{ barriers: { equals: 'capacity' } }, true],
    [{ barriers: { in: 'hr-systems,data' } }, true],
    [{ barriers: { in: ['hr-systems'] } }, false],
    [{ version: { equals: '3' } }, true],
    [{ illustrative: { equals: true } }, true],
    [{ missing: { equals: 'x' } }, false],
    [{ stage: { exists: true } }, true],
    [{ stage: { exists: false } }, false],
    [{ nothing: { exists: true } }, false],
    [{ deletedAt: { exists: false } }, true],
    [{ deletedAt: { exists: true } }, false],
    [{ and: [{ stage: { equals: 'doing' } }, { slug: { equals: 'other' } }] }, false],
    [{ or: [{ stage: { equals: 'doing' } }, { slug: { equals: 'other' } }] }, true],
    [{ or: [{ stage: { equals: 'planning' } }, { slug: { equals: 'other' } }] }, false],
    [{ AND: [{ OR: [{ slug: { equals: 'other' } }] }] }, false],
    [{ stage: { equals: 'doing' }, _status: { equals: 'draft' } }, false],
  ])('%j: %s', (where, expected) => {
    expect(holds(where)).toBe(expected)
  })

  test.each<[object]>([
    // In doubt it may: what compares in other ways, and values that are not kept.
    [{ slug: { not_equals: 'safe-leave' } }],
    [{ slug: { like: 'nothing' } }],
    [{ slug: { equals: null } }],
    [{ illustrative: { equals: false } }],
    [{ publishedAt: { greater_than: '2030-01-01' } }],
    [{ publishedAt: { equals: '2030-01-01' } }],
    [{ body: { equals: 'x' } }],
    [{ about: { equals: 'x' } }],
    [{ parts: { equals: 'x' } }],
    [{ 'sizes.card.filename': { equals: 'x.png' } }],
    [{ barriers: { in: [] } }],
    [{ none: { exists: true } }],
    [{ none: { exists: false } }],
    [{ or: [] }],
    [{ or: [{ slug: { equals: 'other' } }, { about: { equals: 'x' } }] }],
  ])('%j may', (where) => {
    expect(holds(where)).toBe(true)
  })
})
