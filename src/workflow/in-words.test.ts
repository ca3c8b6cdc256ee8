import { describe, expect, it } from 'vitest'
import { pathOf } from './in-words'
import { STEPS } from './model'

const line = (...args: Parameters<typeof pathOf>) =>
  pathOf(...args).map(({ label, state }) => (state === 'here' ? `[${label}]` : label))

describe('the path of a document', () => {
  it('has one stop at which it is, whatever the step', () => {
    for (const { value, label } of STEPS)
      expect(pathOf(value, false).filter(({ state }) => state === 'here')).toEqual([{ label, state: 'here' }])
  })

  it('shows what not every document passes only while it is there', () => {
    expect(line('draft', false)).toEqual(['[Draft]', 'In review', 'Approved', 'Published'])
    expect(line('scheduled', false)).toEqual(['Draft', 'In review', 'Approved', '[Scheduled]', 'Published'])
    expect(line('published', true)).toEqual([
      'Draft',
      'In review',
      'Approved',
      'Published',
      '[Due for review]',
    ])
  })
})
