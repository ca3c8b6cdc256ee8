import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { until } from '../support/content-feed'
import { Editor } from '../support/editor'
import { farWord } from '../support/guidance'
import { type OwnMongod, ownMongod } from '../support/own-mongod'
import { type RunningHub, startHub } from '../support/start-hub'

let mongod: OwnMongod
let hub: RunningHub

const get = (path: string) => fetch(hub.url + path, { redirect: 'manual' })
const status = async (path: string) => {
  const answer = await get(path)
  await answer.arrayBuffer()
  return answer.status
}
const timed = async (path: string) => {
  const start = performance.now()
  return { status: await status(path), took: performance.now() - start }
}

beforeAll(async () => {
  mongod = await ownMongod(inject('mongodBinary'))
  await mongod.start()
  hub = await startHub({ env: { DATABASE_URI: mongod.uri } })
})

afterAll(async () => {
  mongod.wake()
  await hub.stop()
  await mongod.kill()
})

describe.each<[string, () => Promise<void> | void, () => Promise<void> | void]>([
  ['is killed', () => mongod.kill(), () => mongod.start()],
  ['hangs', () => mongod.hang(), () => mongod.wake()],
])('when MongoDB %s', (_name, away, back) => {
  test('readers keep reading, the rest says so soon, and everything recovers by itself', async () => {
    const editor = await Editor.signIn(hub.url)
    const name = farWord()
    const { slug } = await editor.publish({ title: `Guide ${name}` })
    await until(async () => (await status(`/guidance/${slug}`)) === 200)
    await until(async () => (await status('/guidance')) === 200)

    await away()
    const reading = await get(`/guidance/${slug}`)
    expect(reading.status).toBe(200)
    expect(await reading.text()).toContain(name)
    await until(async () => (await get(`/guidance/${slug}`)).headers.get('x-hub-stale') === '1', 10_000)
    expect(await status('/health/live')).toBe(200)
    await until(async () => (await status('/health/ready')) === 503, 10_000)
    for (const path of ['/topics', '/api/guidance', '/search.json?q=abuse', '/admin']) {
      const { status: said, took } = await timed(path)
      expect([path, said]).toEqual([path, 503])
      expect(took).toBeLessThan(5000)
    }

    await back()
    await until(async () => (await status('/health/ready')) === 200, 30_000)
    const later = farWord()
    await editor.change(slug, { title: `Guide ${later}` })
    await until(async () => (await (await get(`/guidance/${slug}`)).text()).includes(later))
    await until(async () => (await (await get(`/search.json?q=${later}`)).text()).includes(slug))
    expect((await get(`/guidance/${slug}`)).headers.get('x-hub-stale')).toBeNull()
  })
})

test('a hub that starts while MongoDB is away is live, not ready, and recovers by itself', async () => {
  await mongod.kill()
  const starting = startHub({ env: { DATABASE_URI: mongod.uri }, readyWithin: 60_000 })
  await new Promise((resolve) => setTimeout(resolve, 4000))
  await mongod.start()
  const other = await starting
  expect((await fetch(`${other.url}/`)).status).toBe(200)
  expect(await other.stop()).toBe(0)
})
