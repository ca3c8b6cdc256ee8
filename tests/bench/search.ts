import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { syntheticRecord } from '../support/synthetic-records'
import { measureHub } from './search/hub-search'
import { measureLike, measureMiniSearch, type Others } from './search/others'
import { startPayloadDatabase } from './search/payload-database'
import { measureStorm } from './search/storm'
import type { Spread } from './search/times'

const HELP = `usage: npm run bench search
Builds the embedded index with 1,000, 10,000 and 50,000 synthetic documents of about 600 words and prints, for each:
build time, heap, disk; the times of questions, each just after a commit; of an update until it is found; how 64
searches at a time compare with one; and what MiniSearch in memory and Payload's own like over MongoDB take.`

const SIZES = [1000, 10_000, 50_000]

/** Runs the search figures and prints them. */
export async function main(args: string[] = []): Promise<void> {
  if (args.includes('--help')) return console.log(HELP)
  console.log(
    `search, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, Node ${process.version}; times in milliseconds`,
  )
  const payload = await startPayloadDatabase()
  try {
    for (const docs of SIZES) {
      const lines = Array.from({ length: docs }, (_, number) => JSON.stringify(syntheticRecord(number)))
      const byClass = await measureOurs(lines)
      const like = await measureLike(payload.guidance, payload.reader, lines)
      const mini = await measureMiniSearch(lines)
      console.table(rowsOf(byClass, { MiniSearch: mini, like }))
    }
  } finally {
    await payload.stop()
  }
}

async function measureOurs(lines: readonly string[]): Promise<Record<string, Spread>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-'))
  const { index, byClass } = await measureHub(folder, lines)
  try {
    await measureStorm(index)
    return byClass
  } finally {
    await index.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function rowsOf(byClass: Record<string, Spread>, others: Record<string, Others>) {
  const rows = Object.entries(byClass).map(([name, spread]): [string, Record<string, number | string>] => {
    const compared = Object.entries(others).map(([other, found]): [string, string] => {
      const p95 = found[name]
      return [other, p95 === undefined ? '' : `${p95} (${(p95 / spread.p95).toFixed(1)} ×)`]
    })
    return [name, { ...spread, ...Object.fromEntries(compared) }]
  })
  return Object.fromEntries(rows)
}
