import { expect, it } from 'vitest'
import { ranksOf, scoresOf, verdictOn, worseThan } from './judge'
import { readJudged, sealedNameOf } from './judged-query'

const [leave, quoted] = readJudged(
  'query,kind,filters,expected\nsafe leave,exact,sector=nhs,topics/a guidance/b\n"""equal pay""",phrase,,policies/c\n',
)
if (!leave || !quoted) throw new Error('two queries')

it('reads queries with quotes, filters and several documents', () => {
  expect(leave).toEqual({
    query: 'safe leave',
    kind: 'exact',
    filters: 'sector=nhs',
    expected: ['topics/a', 'guidance/b'],
  })
  expect(quoted.query).toBe('"equal pay"')
})

it('scores the first document that serves', () => {
  const verdicts = [verdictOn(leave, ['x', 'guidance/b', 'topics/a']), verdictOn(quoted, ['x'])]
  expect(scoresOf(verdicts)).toEqual({
    exact: { queries: 1, hit1: 0, hit3: 1, hit10: 1, mrr: 0.5 },
    phrase: { queries: 1, hit1: 0, hit3: 0, hit10: 0, mrr: 0 },
    all: { queries: 2, hit1: 0, hit3: 0.5, hit10: 0.5, mrr: 0.25 },
  })
})

it('says what got worse, not what got better or is new', () => {
  const kept = ranksOf([verdictOn(leave, ['topics/a']), verdictOn(quoted, [])])
  expect(worseThan(kept, [verdictOn(leave, ['x', 'topics/a']), verdictOn(quoted, ['policies/c'])])).toEqual([
    'safe leave [sector=nhs]: 1 → 2',
  ])
  expect(worseThan(kept, [verdictOn(leave, [])])).toEqual(['safe leave [sector=nhs]: 1 → none'])
  expect(worseThan({}, [verdictOn(leave, [])])).toEqual([])
})

it('keeps ranks of held-out queries without their words', () => {
  const kept = ranksOf([verdictOn(leave, ['topics/a'])], sealedNameOf)
  expect(JSON.stringify(kept)).not.toMatch(/safe|leave|nhs/)
  expect(worseThan(kept, [verdictOn(leave, [])], sealedNameOf)).toHaveLength(1)
})
