import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startOwnHub } from './own-hub'

const HELP = `usage: npm run bench lighthouse
Fetches Lighthouse 12.8.2 and prints what its mobile run, throttled as it is by default, says of the home page, a listing, a
case study and a search page. HUB_URL measures a hub that already runs.`

/** Fetched when it is asked for: it weighs more than everything that the tests need, and later ones want Node 22. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser']
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'

interface Report {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>
}

export async function main(args: string[] = []): Promise<void> {
  if (args.includes('--help')) return console.log(HELP)
  const given = process.env.HUB_URL
  const hub = given ? { url: given, stop: async () => undefined } : await startOwnHub()
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-lighthouse-'))
  try {
    const rows: Record<string, object> = {}
    for (const [name, page] of Object.entries(await pagesOf(hub.url))) {
      const report = await reported(hub.url + page, path.join(folder, 'report.json'))
      rows[name] = summary(report)
      for (const line of lost(report)) console.log(`${name}: ${line}`)
    }
    console.table(rows)
  } finally {
    await hub.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function pagesOf(base: string): Promise<Record<string, string>> {
  const answer = await fetch(`${base}/search.json?type=case-studies`)
  const { hits } = (await answer.json()) as { hits: { url: string }[] }
  const [study] = hits
  if (!study) throw new Error('The hub shows no case study')
  return {
    home: '/',
    listing: '/case-studies',
    'case study': study.url,
    search: '/search',
    results: '/search?q=domestic+abuse',
  }
}

/** Chromium now and then records no beginning of a page (`NO_NAVSTART`), and Lighthouse asks for another run. */
async function reported(url: string, file: string): Promise<Report> {
  return reportOn(url, file).catch((error: Error) => {
    console.log(`${error.message}; once more`)
    return reportOn(url, file)
  })
}

async function reportOn(url: string, file: string): Promise<Report> {
  // The first reader of a page waits for its render; the run is of the second.
  await (await fetch(url)).text()
  await (await fetch(url)).text()
  const chromium = process.env.CHROMIUM_BINARY ?? CHROMIUM.find((each) => existsSync(each))
  const args = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${FLAGS}`,
  ]
  const child = spawn('npx', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: chromium },
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} for ${url}`)
  return JSON.parse(await readFile(file, 'utf8'))
}

function summary({ categories, audits }: Report): Record<string, number | null> {
  const scores = Object.values(categories).map(({ title, score }): [string, number | null] => [
    title,
    score === null ? null : Math.round(score * 100),
  ])
  const number = (id: string, digits = 0) => Number((audits[id]?.numericValue ?? Number.NaN).toFixed(digits))
  return {
    ...Object.fromEntries(scores),
    'LCP ms': number('largest-contentful-paint'),
    'TBT ms': number('total-blocking-time'),
    CLS: number('cumulative-layout-shift', 3),
    KB: Math.round(number('total-byte-weight') / 1024),
  }
}

/** What cost points. */
function lost({ categories, audits }: Report): string[] {
  return Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${title}: ${audits[id]?.title} (${id}, ${audits[id]?.score})`),
  )
}
