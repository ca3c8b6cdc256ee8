import { EDITOR, startOwnHub } from '../own-hub'
import { type Send, signedIn } from '../site/editor'
import { fillCommunity, MEMBER } from './fill'

const TIMES = 30
/** Of a public page that is made for one reader; the bar of an account page is one and a half times it. */
const COMPARED = 'public: a case study'

async function firstCaseStudy(base: string): Promise<string> {
  const answer = await fetch(`${base}/search.json?type=case-studies`)
  const [hit] = ((await answer.json()) as { hits: { url: string }[] }).hits
  if (!hit) throw new Error('The sample content has no case study')
  return hit.url
}

/** Milliseconds of each render, sorted. Whoever is signed in gets no kept page, a public one neither. */
async function timesOf(send: Send, path: string): Promise<number[]> {
  const times: number[] = []
  for (let n = -3; n < TIMES; n++) {
    const start = performance.now()
    const answer = await send('GET', path)
    const text = await answer.text()
    if (answer.status !== 200 || answer.redirected || !text.includes('</html>'))
      throw new Error(`${path} answered ${answer.status} at ${answer.url}`)
    if (n >= 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

/** How long the pages of an account take beside public ones, among 500 employers with five years of records. */
export async function accountPages(): Promise<void> {
  const hub = await startOwnHub()
  try {
    const { records, reflection } = await fillCommunity(hub.databaseUri)
    const send = await signedIn(hub.url, { email: MEMBER, password: EDITOR.password })
    const account = ['', '/reflect', `/reflect/${reflection}`, `/reflect/${reflection}/works`, '/steps']
    const more = ['/indicators', '/meetings', '/share', '/questions', '/peers', '/organisation']
    const pages: [string, string][] = [
      [COMPARED, await firstCaseStudy(hub.url)],
      ['public: where we are', '/where-we-are?stage=planning&sector=nhs&size=250-999'],
      ['public: the listing', '/case-studies'],
      ...[...account, ...more].map((path): [string, string] => [
        `/account${path.replace(reflection, '…')}`,
        `/account${path}`,
      ]),
    ]
    const rows: [string, { p50: number; p95: number }][] = []
    for (const [name, path] of pages) {
      const times = await timesOf(send, path)
      rows.push([name, { p50: times[Math.floor(TIMES / 2)] ?? 0, p95: times[Math.floor(TIMES * 0.95)] ?? 0 }])
    }
    const of = rows[0]?.[1].p50 ?? 1
    console.log(`account pages, 500 employers with five years: ${records} records (bound: 1.5 ×)`)
    console.table(
      Object.fromEntries(
        rows.map(([name, { p50, p95 }]) => [
          name,
          {
            'p50, ms': Math.round(p50),
            'p95, ms': Math.round(p95),
            'of a case study': (p50 / of).toFixed(2),
          },
        ]),
      ),
    )
  } finally {
    await hub.stop()
  }
}
