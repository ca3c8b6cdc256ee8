import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { env } from '@/config/env'
import { openAlgolia } from '@/search/adapters/algolia'
import { buildSearchModel, type SearchModel } from '@/search/model'
import { algoliaFrom } from '@/search/open-search'
import { type KeptRanks, ranksOf, scoresOf, type Verdict, worseThan } from '@/search/quality/judge'
import { nameOf, sealedNameOf } from '@/search/quality/judged-query'
import { judge, judgedQueries, QUALITY_FOLDER, withSampleIndex } from '../support/judged-search'

const HELP = `usage: npm run bench quality [-- --keep]
Asks the judged queries of src/search/quality and prints hit@1, hit@3, hit@10 and MRR of each kind: the embedded engine
with the sample content, with 10,000 synthetic documents around it, and Algolia when it is set up and holds the sample.
Lists what misses the first three places, and what got worse against the kept run; --keep keeps this one. Of the
held-out queries (test.csv) it says no more than how many: whoever sees single ones is tempted to fit a weight to them.`

const KEPT = path.join(QUALITY_FOLDER, 'kept.json')
const AROUND = 10_000

export async function main(args: string[] = process.argv.slice(2)): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { keep: { type: 'boolean' }, large: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(HELP)
  const model = buildSearchModel(await config)
  const kept: Record<string, KeptRanks> = {}
  const before = JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, KeptRanks>
  for (const [name, verdicts] of Object.entries(await allRuns(model))) {
    report(name, verdicts, before[name] ?? {})
    kept[name] = ranksOf(verdicts, isHeldOut(name) ? sealedNameOf : nameOf)
  }
  if (values.keep) writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`)
}

async function allRuns(model: SearchModel): Promise<Record<string, Verdict[]>> {
  const runs: Record<string, Verdict[]> = {}
  const { tuning, test } = judgedQueries()
  for (const [around, place] of [
    [0, 'sample'],
    [AROUND, 'sample in 10,000'],
  ] as const) {
    await withSampleIndex(model, around, async (engine) => {
      runs[`embedded, ${place}, tuning`] = await judge(engine, model, tuning)
      runs[`embedded, ${place}, test`] = await judge(engine, model, test)
    })
  }
  const options = algoliaFrom(env())
  if (options) {
    const algolia = await openAlgolia(options, model)
    runs['algolia, as it is, tuning'] = await judge(algolia, model, tuning)
    runs['algolia, as it is, test'] = await judge(algolia, model, test)
  }
  return runs
}

const isHeldOut = (run: string) => run.endsWith('test')

function report(name: string, verdicts: Verdict[], before: KeptRanks): void {
  console.log(`\n${name}`)
  console.table(scoresOf(verdicts))
  if (isHeldOut(name)) {
    const { length } = worseThan(before, verdicts, sealedNameOf)
    if (length > 0) console.log(`worse than the kept run: ${length} of ${verdicts.length}`)
    return
  }
  for (const { judged, rank } of verdicts.filter((each) => each.rank === 0 || each.rank > 3))
    console.log(`  ${judged.kind}: ${nameOf(judged)}: ${rank || 'none'}`)
  const worse = worseThan(before, verdicts)
  if (worse.length > 0) console.log(`worse than the kept run:\n  ${worse.join('\n  ')}`)
}
