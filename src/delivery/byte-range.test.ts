import { expect, test } from 'vitest'
import { byteRange } from './byte-range'

test.each([
  ['bytes=0-9', { first: 0, last: 9 }],
  ['bytes=90-', { first: 90, last: 99 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-0', undefined],
  ['bytes=0-1,5-9', undefined],
  ['bytes=a-b', undefined],
  ['bytes=-', undefined],
  ['lines=0-9', undefined],
  ['', undefined],
  [`bytes=0-${'9'.repeat(40)}`, undefined],
])('%.30s of 100 bytes is %o', (header, range) => {
  expect(byteRange(header, 100)).toEqual(range)
})
