import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { shapeFault } from './shape-fault'

const fields = [
  { name: 'title', type: 'text', label: 'Title' },
  { name: 'names', type: 'text', hasMany: true },
  { name: 'when', type: 'date' },
  { name: 'kind', type: 'select', options: ['a', { value: 'b', label: 'B' }] },
  { name: 'one', type: 'relationship', relationTo: 'topics' },
  { name: 'any', type: 'relationship', relationTo: ['topics', 'pages'], hasMany: true },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'ticked', type: 'checkbox' }] },
  { name: 'group', type: 'group', flattenedFields: [{ name: 'size', type: 'number' }] },
] as unknown as FlattenedField[]
const ID = 'a'.repeat(24)

describe('shapeFault', () => {
  it.each([
    {},
    { title: null, unknown: {} },
    { title: 'x', names: ['a'], when: '2026-01-01', kind: 'b', one: ID },
    { one: { id: ID }, any: [{ relationTo: 'pages', value: ID }] },
    { rows: [{ ticked: true }, {}], group: { size: 2 } },
    { rows: 0, kind: '', one: '', when: '' },
  ])('accepts %j', (data) => expect(shapeFault(fields, data)).toBeUndefined())

  it.each([
    [{ title: {} }, 'title'],
    [{ title: 'a\u0000' }, 'title'],
    [{ names: 'a' }, 'names'],
    [{ when: 'soon' }, 'when'],
    [{ kind: 'c' }, 'kind'],
    [{ one: 'x' }, 'one'],
    [{ any: [ID] }, 'any'],
    [{ any: [{ relationTo: 'users', value: ID }] }, 'any'],
    [{ rows: {} }, 'rows'],
    [{ rows: [{}, { ticked: 'x' }] }, 'rows.1.ticked'],
    [{ group: { size: 'x' } }, 'group.size'],
  ])('%j is wrong at %s', (data, path) => expect(shapeFault(fields, data)?.path).toBe(path))
})
