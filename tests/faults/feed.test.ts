import { Timestamp } from 'mongodb'
import { afterEach, describe, expect, test } from 'vitest'
import { writePosition } from '@/feed/position'
import { rebuildAll } from '@/feed/rebuild'
import type { SearchRecord } from '@/search/record'
import { startTestFeed, type TestFeed, until } from '../support/content-feed'
import { type FeedProcess, startFeedProcess } from '../support/feed-process'
import { farWord, publishGuidance } from '../support/guidance'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function feedOn(folder?: string): Promise<TestFeed> {
  const feed = await startTestFeed(folder ? { folder } : {})
  stops.push(feed.stop)
  return feed
}
async function processOn(folder: string, watched: string): Promise<FeedProcess> {
  const other = await startFeedProcess(folder, watched)
  stops.push(other.kill)
  return other
}
const found = (feed: TestFeed, q: string) => async () => (await feed.find(q)).length > 0

describe('a feed that was away', () => {
  test('reads on from where its index stands, without building it again', async () => {
    const first = await feedOn()
    const [missed, kept] = [farWord(), farWord()]
    await publishGuidance(first.payload, { title: `Guide ${kept}` })
    await until(found(first, kept))
    await stops.pop()?.()
    await publishGuidance(first.payload, { title: `Guide ${missed}` })
    const second = await feedOn(first.folder)
    await until(found(second, missed))
    expect(second.rebuilds).toEqual([])
    expect(await second.find(kept)).toHaveLength(1)
  })

  test.each<[string, (feed: TestFeed, stands: string) => string]>([
    [
      'whose place the log does not have',
      // Another document's id in a token that is right in all else.
      (_feed, stands) => stands.replace(/.(?=.{9}@)/, (digit) => (digit === '0' ? '1' : '0')),
    ],
    ['that was built from another database', (_feed, stands) => stands.replace(/@.*$/, '@another')],
    [
      'that is ahead of its database',
      ({ source }) =>
        writePosition({ database: source.identity, at: new Timestamp({ t: 4_000_000_000, i: 1 }) }),
    ],
  ])('builds an index %s again and follows on', async (_name, misplace) => {
    const first = await feedOn()
    const [before, after] = [farWord(), farWord()]
    await publishGuidance(first.payload, { title: `Guide ${before}` })
    await until(found(first, before))
    const stands = (await first.index.position()) ?? ''
    await stops.pop()?.()
    const again = await first.reopen()
    await again.apply({ put: [], remove: [] }, misplace(first, stands))
    await again.close()
    const second = await feedOn(first.folder)
    await until(() => second.rebuilds.length === 1)
    await until(found(second, before))
    await publishGuidance(second.payload, { title: `Guide ${after}` })
    await until(found(second, after))
  })

  test('builds an index again whose collection was dropped under it', async () => {
    const feed = await feedOn()
    const name = farWord()
    await publishGuidance(feed.payload, { title: `Guide ${name}` })
    await until(found(feed, name))
    const guides = feed.source.collections.find(({ slug }) => slug === 'guidance')?.name ?? ''
    await feed.source.db.collection(guides).drop()
    await until(async () => (await feed.find(name)).length === 0)
    const after = farWord()
    await publishGuidance(feed.payload, { title: `Guide ${after}` })
    await until(found(feed, after))
  })
})

describe('several processes on one host', () => {
  test('each moves its epoch only when the index has the change; the other takes over when one ends', async () => {
    const writer = await feedOn()
    const watched = farWord()
    const { id } = await publishGuidance(writer.payload, { title: `${watched} 0` })
    await until(found(writer, watched))
    const other = await processOn(writer.folder, watched)
    const rename = (number: number) =>
      writer.payload.update({
        collection: 'guidance',
        id,
        data: { title: `${watched} ${number}`, _status: 'published' },
      })
    for (let number = 1; number <= 5; number++) {
      await rename(number)
      await until(() => other.seen.at(-1) === `${watched} ${number}`)
    }
    // Never an older title after a newer one.
    expect([...other.seen].sort()).toEqual(other.seen)
    const [, stopWriter] = [stops.pop(), stops.pop()]
    stops.push(other.kill)
    await stopWriter?.()
    await rename(6)
    await until(() => other.seen.at(-1) === `${watched} 6`, 10_000)
  })
})

describe('a process that is killed at any moment', () => {
  test('leaves an index from which the next one becomes right', async () => {
    const feed = await feedOn()
    await stops.pop()?.()
    const words: string[] = []
    for (const pause of [0, 20, 60]) {
      const running = await processOn(feed.folder, 'anything')
      for (let i = 0; i < 6; i++) {
        const name = farWord()
        words.push(name)
        await publishGuidance(feed.payload, { title: `Guide ${name}` })
      }
      await new Promise((resolve) => setTimeout(resolve, pause))
      await running.kill()
    }
    const next = await feedOn(feed.folder)
    await until(async () =>
      (await Promise.all(words.map(async (name) => (await next.find(name)).length))).every(Boolean),
    )
    expect(next.rebuilds).toEqual([])
    expect(await next.index.count()).toBe(await countAfresh(next))
  })
})

/** How many records a rebuild would give. */
async function countAfresh({ source }: TestFeed): Promise<number> {
  let count = 0
  await rebuildAll(
    {
      name: 'counter',
      position: async () => null,
      apply: async () => undefined,
      rebuild: async (records: AsyncIterable<SearchRecord>) => {
        for await (const _record of records) count++
      },
      count: async () => count,
      close: async () => undefined,
    },
    source,
  )
  return count
}
