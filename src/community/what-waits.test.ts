import { expect, it } from 'vitest'
import type { Meeting, Reflection, Share, Step } from '@/payload-types'
import { type Waits, whatWaits } from './what-waits'

const now = new Date('2026-11-26T09:00:00Z')
const waits = (some: Partial<Waits>): Waits => ({
  reflections: [],
  steps: [],
  meetings: [],
  answers: new Map(),
  shares: [],
  now,
  ...some,
})
const titles = (some: Partial<Waits>) => whatWaits(waits(some)).map(({ title }) => title)
const step = (what: string, state: string, due: string) => ({ id: what, what, state, due }) as Step
const meeting = (title: string, startsAt: string) => ({ id: title, title, startsAt, slug: title }) as Meeting

it('leads to the first open question of the reflection that is not finished', () => {
  const answers = { works: { value: ['It works.'] } }
  const open = { id: 'r', startedAt: '2026-11-20T12:00:00Z', answers } as unknown as Reflection
  expect(whatWaits(waits({ reflections: [open] }))).toEqual([
    {
      title: 'Go on with your reflection',
      words: '1 of 10 questions answered. Begun on 20 November 2026.',
      href: '/account/reflect/r/stage-leadership',
    },
  ])
  expect(titles({ reflections: [{ ...open, finishedAt: '2026-11-21T12:00:00Z' }] })).toEqual([])
})

it('names steps that are due within a fortnight or late, and none that has ended', () => {
  const steps = [
    step('late', 'planned', '2026-11-01T12:00:00Z'),
    step('soon', 'doing', '2026-12-09T12:00:00Z'),
    step('later', 'planned', '2027-01-09T12:00:00Z'),
    step('done', 'done', '2026-11-01T12:00:00Z'),
  ]
  expect(titles({ steps })).toEqual(['late', 'soon'])
})

it('asks for an answer to the next meeting alone, and names it once it is answered', () => {
  const meetings = [
    meeting('second', '2027-02-01T10:00:00Z'),
    meeting('first', '2026-12-01T10:00:00Z'),
    meeting('held', '2026-10-01T10:00:00Z'),
  ]
  expect(titles({ meetings })).toEqual(['Do you come? first'])
  expect(titles({ meetings, answers: new Map([['first', {} as never]]) })).toEqual(['first'])
})

it('names practice that was begun and not sent', () => {
  const told = { id: 'a', answers: { title: { value: ['Talks for night staff'] } } } as unknown as Share
  expect(titles({ shares: [told, { id: 'b', sentAt: '2026-11-01T12:00:00Z' } as Share] })).toEqual([
    'Talks for night staff',
  ])
})
