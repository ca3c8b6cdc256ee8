import { expect, it } from 'vitest'
import { factsSentence, latestReviewed, type ReviewedDocument } from './model'

const counts = { cases: 2, policies: 1, guidance: 3, employers: 1, illustrative: 0 }

it('counts honestly and says when everything is an example', () => {
  expect(factsSentence(counts)).toBe(
    '2 case studies, 1 policy and 3 pieces of guidance, from 1 named employer and others who asked not to be named.',
  )
  expect(factsSentence({ ...counts, illustrative: 2 })).toContain('all of them are illustrative')
  expect(factsSentence({ ...counts, illustrative: 1 })).toContain('1 case study is an illustrative example')
  expect(factsSentence({ ...counts, employers: 0 })).not.toContain('employer')
})

it('shows what was reviewed last, and nothing without a page or a date', () => {
  const doc = (id: string, reviewedAt: string | null, slug: string | null = id) =>
    ({ type: 'guidance', id, title: id, slug, reviewedAt }) as ReviewedDocument
  const docs = [
    doc('old', '2026-01-01'),
    doc('new', '2026-03-01'),
    doc('never', null),
    doc('gone', '2026-04-01', null),
  ]
  expect(latestReviewed(docs, 5).map(({ id }) => id)).toEqual(['new', 'old'])
})
