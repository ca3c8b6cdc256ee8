import { cpus } from 'node:os'
import autocannon from 'autocannon'
import { startBareServer } from './bare-server'
import { startOwnHub } from './own-hub'
import { timesUntilVisible } from './visible'

const HELP = `usage: npm run bench site
Starts the built product with the sample content and prints, in one run: a bare Node server with the same bytes, our
cached page, an uncached page, a listing, a search page, and the time from a save to its being visible.`

interface Load {
  name: string
  perSecond: number
  p50: number
  p99: number
}

/** Runs the site's figures and prints them with their ratios to the bare server. */
export async function main(args: string[] = []): Promise<void> {
  if (args.includes('--help')) return console.log(HELP)
  console.log(`site, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`)
  const hub = await startOwnHub()
  try {
    const page = await firstCaseStudy(hub.url)
    const rows = await loads(hub.url, page)
    const bare = rows[0]?.perSecond ?? 1
    console.table(
      rows.map((row) => ({ ...row, 'of bare': `${((row.perSecond / bare) * 100).toFixed(1)} %` })),
    )
    const visible = await timesUntilVisible(hub.url, 40)
    const at = (share: number) => visible[Math.floor(visible.length * share)]?.toFixed(0)
    console.log(`save sent to visible on page and in search: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
  } finally {
    await hub.stop()
  }
}

async function loads(base: string, page: string): Promise<Load[]> {
  const answer = await fetch(base + page, { headers: { 'accept-encoding': 'identity' } })
  const bare = await startBareServer(Buffer.from(await answer.arrayBuffer()), null)
  try {
    return [
      await load('bare Node server, same bytes', bare.url),
      await load('cached page', base + page),
      await load('cached listing', `${base}/case-studies`),
      // With a session the page is rendered for one reader and never kept.
      await load('uncached page', base + page, { cookie: 'payload-token=none' }),
      await load('uncached search page', `${base}/search?q=safe+leave`, { cookie: 'payload-token=none' }),
      await load('search.json', `${base}/search.json?q=safe+leave`),
    ]
  } finally {
    await bare.stop()
  }
}

async function load(name: string, url: string, headers: Record<string, string> = {}): Promise<Load> {
  await autocannon({ url, headers, connections: 10, duration: 2 })
  const { requests, latency, non2xx } = await autocannon({ url, headers, connections: 10, duration: 6 })
  if (non2xx > 0) throw new Error(`${name}: ${non2xx} answers were not 200`)
  return { name, perSecond: Math.round(requests.average), p50: latency.p50, p99: latency.p99 }
}

async function firstCaseStudy(base: string): Promise<string> {
  const answer = (await (await fetch(`${base}/search.json?type=case-studies`)).json()) as {
    hits: { url: string }[]
  }
  const hit = answer.hits[0]
  if (!hit) throw new Error('The sample content has no case study')
  return hit.url
}
