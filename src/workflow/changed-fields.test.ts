import { expect, it } from 'vitest'
import { changedFields } from './changed-fields'

it.each<[string, object, object, string[]]>([
  ['another text', { title: 'a', summary: 'b' }, { title: 'a', summary: 'c' }, ['summary']],
  ['a new field', {}, { title: 'a' }, ['title']],
  ['an emptied one', { title: 'a' }, { title: '' }, ['title']],
  ['rows in another order', { rows: [{ a: 1 }, { a: 2 }] }, { rows: [{ a: 2 }, { a: 1 }] }, ['rows']],
])('%s is a change', (_name, before, after, names) =>
  expect(changedFields(before as never, after as never)).toEqual(names),
)

it.each<[string, object, object]>([
  ['nothing for nothing', { a: null, b: [], c: {}, d: false }, { a: undefined, b: null, c: '', d: null }],
  ['keys in another order', { body: { x: 1, y: { z: null, w: 2 } } }, { body: { y: { w: 2 }, x: 1 } }],
  [
    'what the hub keeps',
    { step: 'draft', owner: 'a', updatedAt: '1' },
    { step: 'approved', owner: 'b', updatedAt: '2' },
  ],
  ['a field that is not sent', { title: 'a' }, {}],
])('%s is none', (_name, before, after) => expect(changedFields(before as never, after as never)).toEqual([]))
