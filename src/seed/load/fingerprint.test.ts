import { expect, it } from 'vitest'
import { fingerprint } from './fingerprint'

const written = {
  title: 'Rotas that protect',
  tier: undefined,
  happenedFrom: '2025-01-01T12:00:00.000Z',
  results: [{ finding: 'Fewer refusals', evidence: ['hr-data'] }],
}

it('is the same for a document as written and as read back', () => {
  const read = {
    id: '65f0',
    updatedAt: '2026-11-23T09:00:00.000Z',
    sampleHash: 'x',
    results: [{ id: '65f1', evidence: ['hr-data'], finding: 'Fewer refusals', note: null }],
    happenedFrom: '2025-01-01T12:00:00.000Z',
    victimSurvivorStory: false,
    storyConsent: {},
    previousSlugs: [],
    title: 'Rotas that protect',
  }
  expect(fingerprint(read)).toBe(fingerprint(written))
})

it.each([
  ['another word', { ...written, title: 'Rotas that help' }],
  ['a field filled in', { ...written, contentNote: 'Mentions stalking.' }],
  ['a row more', { ...written, results: [...written.results, { finding: 'More trust' }] }],
  [
    'another order',
    { ...written, results: [{ finding: 'Fewer refusals', evidence: ['hr-data', 'document'] }] },
  ],
])('tells %s', (_, edited) => {
  expect(fingerprint(edited)).not.toBe(fingerprint(written))
})
