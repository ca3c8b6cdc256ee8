import { cpus } from 'node:os'
import { brotliCompressSync, constants } from 'node:zlib'
import { startBareServer } from './bare-server'
import { type OwnHub, startOwnHub } from './own-hub'
import { readersOnExpiredPage } from './site/expired'
import { fillWithGuidance } from './site/fill'
import { type Load, load } from './site/load'
import { memoryOfDelivery } from './site/memory'
import { measureStorm } from './site/storm'
import { timesUntilVisible } from './visible'

const HELP = `usage: npm run bench site
Starts the built product with the sample content and prints, in one run: a bare Node server with the same bytes, our
cached pages, pages that are never kept, the same under plain next start, the time from a save to its being visible, a
storm of publishing over 10,000 documents, 200 readers on one expired page and the memory of 100,000 addresses.`

const DOCUMENTS = 10_000

/** Runs the site's figures and prints them with their ratios. */
export async function main(args: string[] = []): Promise<void> {
  if (args.includes('--help')) return console.log(HELP)
  console.log(`site, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`)
  const hub = await startOwnHub()
  try {
    const page = await firstCaseStudy(hub.url)
    await cachedAgainstBare(hub, page)
    await uncachedAgainstNext(hub, page)
    await visible(hub.url, 'sample content')
    await fillWithGuidance(hub.url, hub.databaseUri, DOCUMENTS)
    await visible(hub.url, `${DOCUMENTS} documents`)
    printStorm(await measureStorm(hub.url))
    const expired = await readersOnExpiredPage(hub.url)
    console.log(`200 readers on one expired page: p50 ${at(expired, 0.5)} ms, last ${at(expired, 1)} ms`)
  } finally {
    await hub.stop()
  }
  const { half, all } = await memoryOfDelivery()
  console.log(
    `delivery holds ${half.toFixed(0)} MB after 50,000 addresses, ${all.toFixed(0)} MB after 100,000`,
  )
}

const LISTING = '/case-studies'
const SEARCH = '/search?q=safe+leave'

async function cachedAgainstBare(hub: OwnHub, page: string): Promise<void> {
  const base = hub.url
  const answer = await fetch(base + page, { headers: { 'accept-encoding': 'identity' } })
  const whole = Buffer.from(await answer.arrayBuffer())
  // As delivery packs what it keeps.
  const packed = brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  const bare = await startBareServer(packed, 'br')
  try {
    const rows = new Map<string, Load>()
    const add = async (name: string, url: string) => rows.set(name, await load(url, { connections: 50 }))
    await add('bare Node server, same bytes as the page', bare.url)
    await add('cached page', base + page)
    await add('cached listing', base + LISTING)
    await add('cached search page', base + SEARCH)
    await add('cached search.json', `${base}/search.json?q=safe+leave`)
    // A machine is not as quick at the end of a minute as it was at its beginning.
    await add('the bare server again', bare.url)
    const next = await hub.startPlainNext()
    try {
      await add('page under plain next start', next.url + page)
      await add('listing under plain next start', next.url + LISTING)
      await add('search page under plain next start', next.url + SEARCH)
    } finally {
      await next.stop()
    }
    printAgainst(rows, 'of bare')
  } finally {
    await bare.stop()
  }
}

async function uncachedAgainstNext(hub: OwnHub, page: string): Promise<void> {
  const paths = { page, listing: LISTING, 'search page': SEARCH }
  const next = await hub.startPlainNext()
  try {
    for (const [name, path] of Object.entries(paths)) {
      const alone = await load(next.url + path, { distinct: true })
      const ours = await load(hub.url + path, { distinct: true })
      const bytes = async (base: string) => (await (await fetch(base + path)).arrayBuffer()).byteLength
      const [theirs, own] = [await bytes(next.url), await bytes(hub.url)]
      printAgainst(
        new Map([
          [`${name} under plain next start, ${kilobytes(theirs)} of HTML`, alone],
          [`${name} never kept, ${kilobytes(own)} of HTML`, ours],
        ]),
        'of Next alone',
      )
      console.log(`time of a render: ${(alone.perSecond / ours.perSecond).toFixed(2)} × of Next alone`)
    }
  } finally {
    await next.stop()
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`
const share = (load: Load, of: Load) => `${((load.perSecond / of.perSecond) * 100).toFixed(1)} %`
const at = (sorted: number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]?.toFixed(0)

function printAgainst(rows: Map<string, Load>, column: string): void {
  const [first] = rows.values()
  if (!first) return
  console.table(
    Object.fromEntries([...rows].map(([name, row]) => [name, { ...row, [column]: share(row, first) }])),
  )
}

function printStorm({ rests, storms, published }: Awaited<ReturnType<typeof measureStorm>>): void {
  const mean = (loads: Load[]) => loads.reduce((sum, { perSecond }) => sum + perSecond, 0) / loads.length
  const told = (loads: Load[]) => loads.map(({ perSecond, p99 }) => `${perSecond} (p99 ${p99} ms)`).join(', ')
  const remain = ((mean(storms) / mean(rests)) * 100).toFixed(0)
  console.log(
    `${published} publishes, one a second: ${told(storms)} pages a second; at rest ${told(rests)}; ${remain} % remain`,
  )
}

async function visible(base: string, content: string): Promise<void> {
  const times = await timesUntilVisible(base, 60)
  console.log(
    `save sent to visible on page and in search, ${content}: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`,
  )
}

async function firstCaseStudy(base: string): Promise<string> {
  const answer = (await (await fetch(`${base}/search.json?type=case-studies`)).json()) as {
    hits: { url: string }[]
  }
  const hit = answer.hits[0]
  if (!hit) throw new Error('The sample content has no case study')
  return hit.url
}
