import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AlgoliaDouble, startAlgoliaDouble } from '../support/algolia-double'
import { until } from '../support/content-feed'
import { Editor } from '../support/editor'
import { farWord } from '../support/guidance'
import { type RunningHub, startHub } from '../support/start-hub'

/** As long as a real one, and found in nothing else. */
const KEY = 'a1d2m3i4n5k6e7y8a1d2m3i4n5k6e7y8'
const APP = 'HUBAPPX123'
const STANDS_IN = 'Search is running in its simpler form just now'

let double: AlgoliaDouble
let hub: RunningHub
/** All that went out, to readers and staff. */
const seen: string[] = []

beforeAll(async () => {
  double = await startAlgoliaDouble({ apiKey: KEY, appId: APP })
  hub = await startHub({
    env: {
      ALGOLIA_APP_ID: APP,
      ALGOLIA_ADMIN_KEY: KEY,
      ALGOLIA_INDEX: 'hub',
      ALGOLIA_HOSTS: JSON.stringify(double.hosts),
      LOG_LEVEL: 'trace',
    },
  })
})
afterAll(async () => {
  await hub.stop()
  await double.close()
})

async function get(path: string): Promise<string> {
  const answer = await fetch(hub.url + path, { headers: { 'x-forwarded-for': '192.0.2.77' } })
  const text = await answer.text()
  seen.push(JSON.stringify([...answer.headers]), text)
  return text
}
const search = async (q: string) => JSON.parse(await get(`/search.json?q=${q}`))

test('Algolia answers; away, the embedded index does and the page says so; back, it answers again; no key goes out', async () => {
  const editor = await Editor.signIn(hub.url)
  const [first, second] = [farWord(), farWord()]
  const { slug } = await editor.publish({ title: `Guide ${first}` })
  // Not asked before it has it: three failures, and it is left alone for ten seconds.
  await until(() => double.indexes.objects('hub').some(({ title }) => title === `Guide ${first}`), 15_000)
  expect(await search(first)).toMatchObject({ engine: 'algolia', degraded: false })

  double.failing = () => 'hang'
  const start = performance.now()
  const stoodIn = await search(`Guide ${first}`)
  expect(performance.now() - start).toBeLessThan(2500)
  expect(stoodIn).toMatchObject({ engine: 'embedded', degraded: true, total: 1 })
  double.failing = ({ method }) => ({ status: method === 'GET' ? 403 : 429 })
  await editor.change(slug, { title: `Guide ${second}` })
  await until(async () => (await search(second)).total === 1)
  expect(await get(`/search?q=${second}`)).toContain(STANDS_IN)

  double.failing = undefined
  await until(async () => (await search(second)).engine === 'algolia', 45_000)
  expect(await get(`/search?q=${second}`)).not.toContain(STANDS_IN)
  for (const path of [
    '/',
    '/search',
    '/health/ready',
    '/api/no-such-thing',
    '/no-such-page',
    '/search.json?q=%00',
    '/suggest.json?q=gui',
  ])
    await get(path)
  const headers = double.heard.flatMap((each) => [
    ...Object.keys(each.headers),
    ...Object.values(each.headers),
  ])
  expect(headers.join()).not.toMatch(/192\.0\.2\.77|forwarded|user-?token|cookie/i)
  expect(double.heard.some(({ headers: { 'x-algolia-api-key': key } }) => key === KEY)).toBe(true)
  expect([...seen, hub.logs()].join('\n')).not.toContain(KEY)
})
