import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openEmbedded } from '@/search/adapters/embedded'
import type { SearchModel } from '@/search/model'
import type { SearchEngine } from '@/search/port'
import { DEPTH, type Verdict, verdictOn } from '@/search/quality/judge'
import { type JudgedQuery, readJudged } from '@/search/quality/judged-query'
import { parseQuery } from '@/search/query'
import type { SearchRecord } from '@/search/record'
import { sampleRecords } from './sample-records'
import { streamOf } from './search-corpus'
import { plausibleRecords } from './synthetic-records'

export const QUALITY_FOLDER = path.resolve('src/search/quality')

/** Weights are fitted to `tuning` alone; `test` says whether that helps questions that nobody looked at. */
export function judgedQueries(): Record<'tuning' | 'test', JudgedQuery[]> {
  const read = (name: string) => readJudged(readFileSync(path.join(QUALITY_FOLDER, `${name}.csv`), 'utf8'))
  return { tuning: read('tuning'), test: read('test') }
}

export async function judge(
  engine: Pick<SearchEngine, 'search'>,
  model: SearchModel,
  queries: readonly JudgedQuery[],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const judged of queries) {
    const params = new URLSearchParams(judged.filters)
    params.set('q', judged.query)
    const { hits } = await engine.search(parseQuery(model, params, { perPage: DEPTH }))
    verdicts.push(
      verdictOn(
        judged,
        hits.map(({ type, url }) => `${type}/${url.split('/').at(-1)}`),
      ),
    )
  }
  return verdicts
}

/** Runs `use` with an embedded index of the sample content and `around` synthetic documents. */
export async function withSampleIndex<Result>(
  model: SearchModel,
  around: number,
  use: (engine: SearchEngine) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-quality-'))
  const index = await openEmbedded(folder, model)
  try {
    await index.rebuild(streamOf(allRecords(model, around)), 'judged')
    return await use(index)
  } finally {
    await index.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function* allRecords(model: SearchModel, around: number): Generator<SearchRecord> {
  yield* sampleRecords(model)
  yield* plausibleRecords(around)
}
