import { expect, it } from 'vitest'
import { BARRIERS, MATURITIES } from '@/lib/vocabulary'
import { attemptsAt, countBarriers, meaningOf } from './model'
import type { Attempt } from './queries'

const attempts = MATURITIES.map(
  ({ value }) => ({ id: value, maturity: value, barriers: ['backlash'] }) as Attempt,
)

it('shows every attempt, failures included and last', () => {
  const groups = attemptsAt('backlash', attempts)
  expect(groups.flatMap((group) => group.docs)).toHaveLength(MATURITIES.length)
  expect(groups.at(-1)?.maturity).toBe('stopped')
  expect(attemptsAt('small-numbers', attempts)).toEqual([])
})

it('counts and explains every barrier of the vocabulary', () => {
  expect(countBarriers(attempts).find(({ value }) => value === 'backlash')?.attempts).toBe(MATURITIES.length)
  for (const { value } of BARRIERS) expect(meaningOf(value)).not.toBe('')
})
