import { expect, it } from 'vitest'
import { chosenIn, finderHref, standingOf } from './standing'

it('takes words of the lists alone, and the first of several', () => {
  const chosen = chosenIn(
    new URLSearchParams('stage=planning&stage=doing&sector=%3Cb%3E&barrier=backlash&size=&x=1'),
  )
  expect(standingOf(chosen)).toEqual({
    stage: 'planning',
    sector: undefined,
    size: undefined,
    standards: undefined,
    barriers: ['backlash'],
  })
  expect(finderHref(chosen)).toBe('/case-studies?stage=planning&barrier=backlash')
  expect(finderHref(chosenIn({}))).toBe('/case-studies')
})
