import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asReader, type Reader } from '@/database/as-reader'
import { createDelivery, type Delivery } from '@/delivery/create-delivery'
import { contentState } from '@/feed/epoch'
import { startTestFeed, type TestFeed, until } from '../support/content-feed'
import { randomFrom } from '../support/synthetic-records'

/** Pages that ask in every way that a page of the site does, small enough to be compared whole after each change. */
type Ask = (reader: Reader) => Promise<unknown>
const TYPES = ['case-studies', 'policies', 'guidance'] as const
const DOCUMENTS = 4
const slugOf = (type: string, number: number) => `${type}-${number}`
const numbers = Array.from({ length: DOCUMENTS }, (_, number) => number)
const list = { depth: 0, pagination: false, limit: 3, sort: '-publishedAt' } as const

const topicIds = numbers.map(() => new ObjectId())
const ids = new Map<string, ObjectId>(
  TYPES.flatMap((type) => numbers.map((number) => [slugOf(type, number), new ObjectId()] as const)),
)
const idOf = (type: string, number: number) => String(ids.get(slugOf(type, number)))

const pages = new Map<string, Ask>([
  ...TYPES.flatMap((type) =>
    numbers.map((number): [string, Ask] => [
      `/${type}/${number}`,
      (reader) => reader.findBySlug({ collection: type, slug: slugOf(type, number), depth: 1 }),
    ]),
  ),
  ...numbers.map((number): [string, Ask] => [
    `/uses/${number}`,
    (reader) =>
      reader.find({
        collection: 'case-studies',
        where: { relatedGuidance: { in: [idOf('guidance', number)] } },
        ...list,
      }),
  ]),
  ...numbers.map((number): [string, Ask] => [
    `/topic/${number}`,
    (reader) =>
      reader.find({
        collection: 'guidance',
        where: { topics: { in: [String(topicIds[number])] } },
        select: { title: true, slug: true },
        ...list,
      }),
  ]),
  [
    '/near',
    (reader) =>
      reader.find({
        collection: 'case-studies',
        where: { or: [{ barriers: { in: ['data'] } }, { stage: { equals: 'doing' } }] },
        ...list,
      }),
  ],
  [
    '/some-barrier',
    (reader) => reader.find({ collection: 'case-studies', where: { barriers: { exists: true } }, ...list }),
  ],
  [
    '/moved',
    (reader) =>
      reader.find({ collection: 'guidance', where: { previousSlugs: { in: ['old-1', 'old-2'] } }, ...list }),
  ],
  [
    '/second',
    (reader) => reader.find({ collection: 'policies', sort: 'title', depth: 0, limit: 2, page: 2 }),
  ],
  ['/count', (reader) => reader.count({ collection: 'policies' })],
  ['/one', (reader) => reader.findByID({ collection: 'guidance', id: idOf('guidance', 1), depth: 0 })],
  ['/settings', (reader) => reader.findGlobal({ slug: 'site-settings' })],
])

let feed: TestFeed
let delivery: Delivery
let server: http.Server
let renders = 0

const answerOf = async (path: string) => JSON.stringify(await pages.get(path)?.(await asReader()))

beforeAll(async () => {
  feed = await startTestFeed()
  Object.assign(contentState(), { following: true, mongo: 'up' })
  delivery = createDelivery({
    handler: async (req, res) => {
      renders += 1
      res.setHeader('content-type', 'text/html')
      res.end(await answerOf(req.url ?? ''))
    },
    publicUrl: 'http://localhost:3000',
  })
  server = http.createServer((req, res) => delivery.handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, resolve))
})

afterAll(async () => {
  delivery.close()
  server.close()
  await feed.stop()
})

const get = async (path: string) =>
  (await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`)).text()

const stored = (slug: string) => {
  const name = feed.source.collections.find((each) => each.slug === slug)?.name ?? ''
  return feed.source.db.collection(name)
}

const SEED = 20_260
const CHANGES = 70

/** One change by the driver alone, as any process or import may make it. Names what it did. */
async function changeSomething(random: () => number): Promise<string> {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const type = pick(TYPES)
  const number = pick(numbers)
  const _id = ids.get(slugOf(type, number)) as ObjectId
  const stamp = String(random())
  const change: Record<string, () => object> = {
    title: () => ({ title: `${type} ${stamp}` }),
    status: () => ({ _status: pick(['draft', 'published']) }),
    trash: () => ({ deletedAt: pick([new Date(), null]) }),
    topics: () => ({ topics: [pick(topicIds)] }),
    relation: () => ({ relatedGuidance: [ids.get(slugOf('guidance', pick(numbers)))] }),
    barriers: () => ({ barriers: pick([['data'], ['capacity'], [], undefined]) }),
    stage: () => ({ stage: pick(['doing', 'planning']) }),
    published: () => ({ publishedAt: new Date(1_600_000_000_000 + random() * 1e11) }),
    address: () => ({ slug: pick([slugOf(type, number), `gone-${stamp}`]) }),
    moved: () => ({ previousSlugs: pick([['old-1'], ['other'], []]) }),
  }
  const what = pick([...Object.keys(change), 'gone', 'topic'])
  if (what === 'gone') await stored(type).deleteOne({ _id })
  else if (what === 'topic')
    await stored('topics').updateOne({ _id: pick(topicIds) }, { $set: { title: stamp } })
  else
    await stored(type).updateOne(
      { _id },
      { $set: { updatedAt: new Date(), ...change[what]?.() } },
      { upsert: true },
    )
  return `${what} of ${type} ${number}`
}

test(`after each of ${CHANGES} changes, every kept page is what a new one would be, and most are kept`, async () => {
  const at = { createdAt: new Date(), updatedAt: new Date(), _status: 'published' }
  await stored('topics').insertMany(
    topicIds.map((_id, number) => ({ _id, title: `Topic ${number}`, slug: `t-${number}`, ...at })),
  )
  for (const type of TYPES) {
    await stored(type).insertMany(
      numbers.map((number) => ({
        _id: ids.get(slugOf(type, number)) as ObjectId,
        title: `${type} ${number}`,
        slug: slugOf(type, number),
        topics: [topicIds[number]],
        ...at,
      })),
    )
  }
  const random = randomFrom(SEED)
  const isRight = async (path: string) => (await get(path)) === (await answerOf(path))
  for (const path of pages.keys()) await until(() => isRight(path))
  renders = 0
  for (let number = 0; number < CHANGES; number++) {
    const what = await changeSomething(random)
    for (const path of pages.keys()) {
      // The feed needs a few milliseconds to see it; what is still old afterwards would be for ever.
      await until(() => isRight(path), 2000).catch(() => {
        throw new Error(`${path} stayed as it was before change ${number}: ${what}`)
      })
    }
  }
  expect(renders).toBeLessThan((CHANGES * pages.size) / 5)
}, 60_000)
