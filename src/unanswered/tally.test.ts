import { beforeEach, expect, it } from 'vitest'
import { UnansweredTally } from './tally'

let tally: UnansweredTally
const at = (time: string) => new Date(`2026-11-${time}Z`)
const ask = (times: number, words = 'foster care leave', when = at('25T10:00:30')) => {
  for (let n = 0; n < times; n++) tally.count(words, when)
}

beforeEach(() => {
  tally = new UnansweredTally()
})

it('has nothing to write after four times, and words, day and count after five', () => {
  ask(4)
  expect(tally.due()).toEqual([])
  ask(1)
  expect(tally.due()).toEqual([{ day: '2026-11-25', words: 'foster care leave', more: 5 }])
})

it('adds up over the hours of a day and begins anew with the next', () => {
  ask(4, 'a b', at('25T00:01:00'))
  ask(4, 'a b', at('26T00:01:00'))
  expect(tally.due()).toEqual([])
  ask(1, 'a b', at('26T23:59:00'))
  expect(tally.due()).toEqual([{ day: '2026-11-26', words: 'a b', more: 5 }])
})

it('gives what came since the last time that it was written, also after midnight', () => {
  ask(6)
  for (const due of tally.due()) tally.markWritten(due)
  expect(tally.due()).toEqual([])
  ask(2)
  tally.count('other', at('26T00:00:01'))
  expect(tally.due()).toEqual([{ day: '2026-11-25', words: 'foster care leave', more: 2 }])
})

it('counts no more of one thing, or of all, than people ask in a minute', () => {
  ask(500)
  expect(tally.due()).toMatchObject([{ more: 20 }])
  for (let n = 0; n < 500; n++) ask(1, `word ${n}`)
  ask(10, 'late in the minute')
  expect(tally.due()).toHaveLength(1)
  ask(5, 'next minute', at('25T10:01:00'))
  expect(tally.due()).toHaveLength(2)
})
