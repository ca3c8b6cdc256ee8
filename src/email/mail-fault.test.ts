import { expect, it } from 'vitest'
import { mailFault, nextTry } from './mail-fault'

it.each([
  [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED', forGood: false, serverAway: true }],
  [
    { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
    { code: '535', forGood: false, serverAway: true },
  ],
  [
    { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
    { code: '550', forGood: true, serverAway: false },
  ],
  [
    { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' },
    { code: '451', forGood: false, serverAway: false },
  ],
  ['odd', { code: 'unknown', forGood: false, serverAway: true }],
])('%j', (error, fault) => expect(mailFault(error)).toEqual(fault))

it('waits longer each time, a quarter of an hour at most', () =>
  expect([1, 2, 3, 20].map(nextTry)).toEqual([15_000, 30_000, 60_000, 900_000]))
