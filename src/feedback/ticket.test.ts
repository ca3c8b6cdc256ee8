import { expect, it } from 'vitest'
import { readTicket, writeTicket } from './ticket'

const at = 1_800_000_000_000
const ticket = writeTicket('a secret', '65f0', at)

it('is good for one answer, after a moment and for two hours', () => {
  expect(readTicket('a secret', ticket, at + 3000)).toBe('65f0')
  expect(readTicket('a secret', ticket, at + 500)).toBeUndefined()
  expect(readTicket('a secret', ticket, at + 3 * 60 * 60_000)).toBeUndefined()
})

it('cannot be made up or moved to another answer', () => {
  expect(readTicket('another secret', ticket, at + 3000)).toBeUndefined()
  expect(readTicket('a secret', ticket.replace('65f0', '65f1'), at + 3000)).toBeUndefined()
  for (const odd of ['', '.', '..', 'a.b.c', `${ticket}x`])
    expect(readTicket('a secret', odd, at + 3000)).toBeUndefined()
})
