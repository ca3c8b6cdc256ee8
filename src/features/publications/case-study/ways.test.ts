import { expect, it } from 'vitest'
import type { Meeting } from '@/payload-types'
import { waysOf } from './ways'

const meeting = { id: 'm', title: 'Meeting 2', slug: 'meeting-2' } as Meeting

it('shows the way from a meeting to a sign, as far as each part may be read', () => {
  const row = { idea: 'Ask at night', step: 'Talks', sign: 'colleagues-talk', seenOn: '2026-03-02' } as const
  const [way] = waysOf({ contribution: [{ ...row, meeting }] })
  expect(way?.map(({ name, words }) => `${name}: ${words}`)).toEqual([
    'Meeting: Meeting 2',
    'Idea: Ask at night',
    'Step: Talks',
    'Sign of change: Colleagues talk about it (March 2026)',
  ])
  expect(way?.[0]?.href).toBe('/community/meetings/meeting-2')
  const [hidden] = waysOf({ contribution: [{ ...row, meeting: 'm', seenOn: null }] })
  expect(hidden?.map(({ name }) => name)).toEqual(['Idea', 'Step', 'Sign of change'])
  expect(waysOf({ contribution: [{ meeting: 'm' }] })).toEqual([])
  expect(waysOf({})).toEqual([])
})
