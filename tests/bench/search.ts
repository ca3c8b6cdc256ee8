import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openEmbedded } from '@/search/adapters/embedded'
import type { SearchQuery } from '@/search/port'
import type { SearchRecord } from '@/search/record'
import { words } from '@/search/words/tokens'
import { randomFrom, syntheticModel, syntheticRecord, syntheticRecords } from '../support/synthetic-records'

const HELP = `usage: npm run bench search [-- --large]
Builds the embedded index with 1,000 and 10,000 synthetic documents of about 600 words (--large: 50,000 too)
and prints build time, heap, disk, and the times of searches and updates in milliseconds.`

interface Row {
  docs: number
  class: string
  p50: number
  p95: number
  p99: number
}

/** Runs the search figures and prints them. Gives the rows, for the run that prints all figures together. */
export async function main(args: string[] = process.argv.slice(2)): Promise<Row[]> {
  const { values } = parseArgs({
    args,
    options: { large: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(HELP)
    return []
  }
  console.log(
    `search, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`,
  )
  const sizes = values.large ? [1000, 10_000, 50_000] : [1000, 10_000]
  const rows: Row[] = []
  for (const docs of sizes) rows.push(...(await measure(docs)))
  console.table(rows)
  for (const name of new Set(rows.map((row) => row.class))) console.log(ratio(rows, name))
  return rows
}

async function measure(docs: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-'))
  const before = heap()
  const index = await openEmbedded(folder, syntheticModel)
  try {
    const tokenise = timeOf(() => tokeniseAll(docs))
    const start = performance.now()
    await index.rebuild(stream(docs), 'bench')
    const build = performance.now() - start
    const rows: Row[] = []
    for (const [name, queries] of Object.entries(classes())) {
      rows.push(
        row(
          docs,
          name,
          await times(queries.length * 4, (n) => index.search(queries[n % queries.length] as SearchQuery)),
        ),
      )
    }
    rows.push(
      row(
        docs,
        'suggest',
        await times(80, (n) => index.suggest(['w', 'wor', 'data rep', 'harr', 'polcy'][n % 5] ?? '', 8)),
      ),
    )
    rows.push(
      row(
        docs,
        'update',
        await times(60, (n) => index.apply({ put: [changed(n, docs)], remove: [] }, `p${n}`)),
      ),
    )
    console.log(
      `${docs} documents: build ${build.toFixed(0)} ms (${(build / tokenise).toFixed(1)} × making and tokenising them), ` +
        `heap ${((heap() - before) / 2 ** 20).toFixed(0)} MB, disk ${(diskOf(folder) / 2 ** 20).toFixed(0)} MB`,
    )
    return rows
  } finally {
    await index.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const query = (q: string, facets: Record<string, string[]> = {}): SearchQuery => ({
  q,
  page: 1,
  perPage: 20,
  sort: 'relevance',
  facets,
  base: {},
})

/** Twenty queries a class, from frequent to rare words. */
function classes(): Record<string, SearchQuery[]> {
  const random = randomFrom(4711)
  const text = words(
    syntheticRecord(77)
      .sections.map((section) => section.text)
      .join(' '),
  )
  const word = () => text[Math.floor(random() * text.length)] ?? 'women'
  const twenty = (make: () => SearchQuery) => Array.from({ length: 20 }, make)
  return {
    'one word': twenty(() => query(word())),
    'three words': twenty(() => query(`${word()} ${word()} ${word()}`)),
    'commonest words': twenty(() => query('women work policy')),
    phrase: twenty(() => query('violence against women')),
    typo: twenty(() =>
      query(`${word()} ${['polciy', 'harrassment', 'menapause', 'leadreship'][Math.floor(random() * 4)]}`),
    ),
    prefix: twenty(() => query(word().slice(0, 4))),
    filtered: twenty(() => query(word(), { sector: ['nhs', 'private'], stage: ['doing'], year: ['2024'] })),
    'no words': twenty(() => query('')),
  }
}

async function times(count: number, run: (n: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = []
  for (let n = -5; n < count; n++) {
    const start = performance.now()
    await run(Math.abs(n))
    if (n >= 0) all.push(performance.now() - start)
  }
  return all.sort((a, b) => a - b)
}

function row(docs: number, name: string, sorted: number[]): Row {
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
  return { docs, class: name, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

function ratio(rows: Row[], name: string): string {
  const [first, ...more] = rows.filter((each) => each.class === name)
  const against = more.map(({ docs, p95 }) => `${docs}: ×${(p95 / (first?.p95 || 1)).toFixed(1)}`)
  return `${name}, p95 against ${first?.docs} documents: ${against.join(', ')}`
}

async function* stream(count: number): AsyncGenerator<SearchRecord> {
  yield* syntheticRecords(count)
}

function tokeniseAll(docs: number): number {
  let total = 0
  for (const { sections } of syntheticRecords(docs))
    for (const { text } of sections) total += words(text).length
  return total
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function changed(n: number, docs: number): SearchRecord {
  const record = syntheticRecord((n * 97) % docs)
  return { ...record, title: `Changed ${n} ${record.title}` }
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

function diskOf(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
}
