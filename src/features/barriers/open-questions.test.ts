import { expect, it } from 'vitest'
import { SECTORS, SIZES } from '@/lib/vocabulary'
import { openQuestions } from './open-questions'
import type { Attempt } from './queries'

const attempt = (changes: Partial<Attempt>) =>
  ({ id: '1', sector: 'nhs', size: '1-9', maturity: 'evaluated-locally', ...changes }) as Attempt

it('asks what nobody has tried, evaluated or told', () => {
  expect(openQuestions([])).toHaveLength(1)
  const [sectors, sizes, outside] = openQuestions([attempt({})])
  expect(sectors).toContain('Education')
  expect(sectors).not.toContain('NHS')
  expect(sizes).toContain('5,000 or more staff')
  expect(outside).toMatch(/outside/)
  expect(openQuestions([attempt({ maturity: 'trying' })])).toContainEqual(expect.stringMatching(/evaluated/))
})

it('is silent when every sector and size has told, and someone from outside looked', () => {
  const all = [...SECTORS, ...SIZES].map(() => attempt({ maturity: 'independently-evaluated' }))
  const spread = all.map((one, at) => ({
    ...one,
    sector: SECTORS[at % SECTORS.length]?.value ?? one.sector,
    size: SIZES[at % SIZES.length]?.value ?? one.size,
  }))
  expect(openQuestions(spread)).toEqual([])
})
