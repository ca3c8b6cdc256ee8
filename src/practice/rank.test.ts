import { expect, it } from 'vitest'
import { SIZES, STAGES } from '@/lib/vocabulary'
import type { Practice } from './practice'
import { rankByStanding } from './rank'

const practice = (id: string, changes: Partial<Practice> = {}): Practice => ({
  id,
  title: id,
  outcome: 'It helped.',
  sector: 'nhs',
  size: '250-999',
  stage: 'doing',
  maturity: 'early-signs',
  ...changes,
})

const order = (practices: Practice[], standing: Parameters<typeof rankByStanding>[1]) =>
  rankByStanding(practices, standing, 99).map(({ practice: { id } }) => id)

it('puts the same stage and the next one first, then further ahead, then behind', () => {
  const all = STAGES.map(({ value }) => practice(value, { stage: value }))
  expect(order(all, { stage: 'planning' })).toEqual([
    'planning',
    'doing',
    'embedding',
    'sharing',
    'understanding',
    'exploring',
  ])
})

it('in one stage prefers what has most in common, and between equals sector, size, standard, barrier', () => {
  const all = [
    practice('barrier', { sector: 'private', size: '1-9', barriers: ['backlash'] }),
    practice('standard', { sector: 'private', size: '1-9', standards: ['data'] }),
    practice('size', { sector: 'private', size: '50-249' }),
    practice('sector', { sector: 'education', size: '1-9' }),
    practice('two', { sector: 'private', size: '1-9', standards: ['data'], barriers: ['backlash'] }),
    practice('near', { sector: 'private', size: '250-999' }),
  ]
  const standing = { sector: 'education', size: '50-249', standards: ['data'], barriers: ['backlash'] }
  expect(order(all, standing)).toEqual(['two', 'sector', 'size', 'standard', 'barrier', 'near'])
})

it('never lets what we have in common outweigh a stage that is further off', () => {
  const twin = practice('twin', { stage: 'exploring', barriers: ['backlash'] })
  const next = practice('next', { stage: 'embedding', sector: 'private', size: '1-9' })
  const standing = { stage: 'doing', sector: 'nhs', size: '250-999', barriers: ['backlash'] }
  expect(order([twin, next], standing)).toEqual(['next', 'twin'])
})

it('says why each one stands there, and nothing that was not asked', () => {
  const one = practice('one', { barriers: ['small-numbers', 'backlash'], standards: ['data'] })
  const reasons = (standing: object) =>
    rankByStanding([one], standing, 1)[0]?.matches.map(({ reason }) => reason)
  expect(
    reasons({
      stage: 'planning',
      sector: 'nhs',
      size: '50-249',
      standards: ['data'],
      barriers: ['backlash'],
    }),
  ).toEqual([
    'One stage ahead of you: doing',
    'Your sector: NHS',
    'Near your size: 250–999 staff',
    'About data',
    'Met your barrier: backlash',
  ])
  expect(reasons({ stage: 'sharing' })).toEqual(['Was at an earlier stage: doing'])
  expect(reasons({ size: SIZES[0].value })).toEqual([])
})

it('keeps the order of what it was given when nothing is chosen, the tested before the untested', () => {
  const all = [practice('a'), practice('b'), practice('c', { maturity: 'independently-evaluated' })]
  expect(order(all, {})).toEqual(['c', 'a', 'b'])
})
