import { expect, it } from 'vitest'
import { headingPlan } from './heading-plan'

const heading = (tag: string, text: string) => ({ type: 'heading', tag, children: [{ type: 'text', text }] })

it('skips no level and keeps the fragments of the search index', () => {
  const nodes = [
    heading('h3', 'First'),
    heading('h4', 'Below'),
    heading('h2', 'First'),
    heading('h4', 'Deep'),
    heading('h2', ''),
  ]
  expect([...headingPlan(nodes, 'advice', 3).values()]).toEqual([
    { level: 3, anchor: 'advice-first' },
    { level: 4, anchor: 'advice-below' },
    { level: 3, anchor: 'advice-first-2' },
    { level: 4, anchor: 'advice-deep' },
  ])
})
