import { readFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import { beforeAll, expect, it } from 'vitest'
import { buildSearchModel, type SearchModel } from '@/search/model'
import { type KeptRanks, type Score, scoresOf, type Verdict, worseThan } from '@/search/quality/judge'
import { sealedNameOf } from '@/search/quality/judged-query'
import { judge, judgedQueries, QUALITY_FOLDER, withSampleIndex } from '../support/judged-search'

/** Shares of questions that find a document that serves among the first three, kept since they were reached. */
const FLOOR = {
  'embedded, sample, tuning': { all: 0.95, typo: 1 },
  'embedded, sample, test': { all: 0.95, typo: 0.92 },
  'embedded, sample in 10,000, tuning': { all: 0.91, typo: 1 },
  'embedded, sample in 10,000, test': { all: 0.92, typo: 0.92 },
}
type Run = keyof typeof FLOOR

const kept = JSON.parse(readFileSync(path.join(QUALITY_FOLDER, 'kept.json'), 'utf8')) as Record<
  string,
  KeptRanks
>
const runs = {} as Record<Run, Verdict[]>
let model: SearchModel

beforeAll(async () => {
  model = buildSearchModel(await config)
  const { tuning, test } = judgedQueries()
  expect(tuning.length + test.length).toBeGreaterThanOrEqual(150)
  for (const [around, place] of [
    [0, 'sample'],
    [10_000, 'sample in 10,000'],
  ] as const) {
    await withSampleIndex(model, around, async (engine) => {
      runs[`embedded, ${place}, tuning`] = await judge(engine, model, tuning)
      runs[`embedded, ${place}, test`] = await judge(engine, model, test)
    })
  }
})

it.each(Object.keys(FLOOR) as Run[])('%s: the first three results serve as often as ever', (run) => {
  const scores = scoresOf(runs[run])
  const said = `${JSON.stringify(scores.all)}\nworse than the kept run:\n  ${worse(run).join('\n  ') || 'nothing'}`
  for (const [kind, least] of Object.entries(FLOOR[run]))
    expect((scores[kind] as Score).hit3, `${kind}: ${said}`).toBeGreaterThanOrEqual(least)
})

/** Of the held-out half only how many: see `npm run bench quality -- --help`. */
function worse(run: Run): string[] {
  const before = kept[run] ?? {}
  if (!run.endsWith('test')) return worseThan(before, runs[run])
  const { length } = worseThan(before, runs[run], sealedNameOf)
  return length > 0 ? [`${length} held-out queries`] : []
}
