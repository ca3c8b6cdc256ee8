import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentState, currentEpoch, movedSince } from '@/feed/epoch'
import { rebuildAll } from '@/feed/rebuild'
import { startTestFeed, type TestFeed, until } from '../support/content-feed'
import { publishGuidance, farWord as word } from '../support/guidance'
import { guidance, lexical } from '../support/rest'

let feed: TestFeed

beforeAll(async () => {
  feed = await startTestFeed()
})

afterAll(async () => {
  await feed.stop()
})

const publish = (changes: object = {}) => publishGuidance(feed.payload, changes)
const change = (id: string, data: object, collection: 'guidance' | 'topics' = 'guidance') =>
  feed.payload.update({ collection, id, data: data as never })
const found = (q: string) => async () => (await feed.find(q)).length > 0
const gone = (q: string) => async () => (await feed.find(q)).length === 0
/** Ids of the documents that were told of after `epoch`. Telling and indexing go side by side: either may be first. */
const toldSince = (epoch: number) =>
  new Set(movedSince(contentState(), epoch)?.flatMap(({ documents }) => documents.map(({ id }) => id)))

describe('what is committed reaches search and moves the epoch', () => {
  test('publishing, changing and unpublishing', async () => {
    const [first, second] = [word(), word()]
    const epoch = currentEpoch()
    const { id } = await publish({ title: `Guide ${first}` })
    await until(found(first))
    await until(() => currentEpoch() > epoch)
    await change(id, { title: `Guide ${second}`, _status: 'published' })
    await until(found(second))
    expect(await feed.find(first)).toEqual([])
    await change(id, { _status: 'draft' })
    await until(gone(second))
  })

  test('the trash, restoring and deleting', async () => {
    const name = word()
    const { id } = await publish({ title: `Guide ${name}` })
    await until(found(name))
    await change(id, { deletedAt: new Date().toISOString() })
    await until(gone(name))
    await feed.payload.update({ collection: 'guidance', id, data: { deletedAt: null }, trash: true })
    await until(found(name))
    await feed.payload.delete({ collection: 'guidance', id })
    await until(gone(name))
  })

  test('a draft, and a newer draft of what is published, change nothing', async () => {
    const [published, drafted, later] = [word(), word(), word()]
    const before = currentEpoch()
    const { id } = await publish({ title: `Guide ${published}` })
    await until(found(published))
    await until(() => toldSince(before).has(id))
    const epoch = currentEpoch()
    await feed.payload.update({
      collection: 'guidance',
      id,
      data: { title: `Guide ${drafted}` },
      draft: true,
      autosave: true,
    })
    const draft = await feed.payload.create({
      collection: 'guidance',
      data: { title: `Guide ${later}` } as never,
      draft: true,
    })
    const last = await publish({ title: `Guide ${later}x` })
    await until(found(`${later}x`))
    await until(() => toldSince(epoch).has(last.id))
    expect(await feed.find(drafted)).toEqual([])
    expect((await feed.find(later)).filter(({ title }) => title === `Guide ${later}`)).toEqual([])
    // The published change and the first save of the new draft are all that moved it.
    expect(toldSince(epoch)).toEqual(new Set([draft.id, last.id]))
  })

  test('a write by the driver alone', async () => {
    const [before, after] = [word(), word()]
    const { id } = await publish({ title: `Guide ${before}` })
    await until(found(before))
    const name = feed.source.collections.find(({ slug }) => slug === 'guidance')?.name ?? ''
    const guides = feed.source.db.collection(name)
    const one = { _id: new ObjectId(String(id)) }
    const { modifiedCount } = await guides.updateOne(one, { $set: { title: `Guide ${after}` } })
    expect(modifiedCount).toBe(1)
    await until(found(after))
    await guides.deleteOne(one)
    await until(gone(after))
  })

  test('a transaction that is rolled back leaves no trace; one that commits arrives whole', async () => {
    const [kept, dropped] = [word(), word()]
    const create = (title: string, transactionID: string | number | null) =>
      feed.payload.create({
        collection: 'guidance',
        data: { ...guidance(), title, _status: 'published' } as never,
        req: { transactionID: transactionID ?? undefined } as never,
      })
    const lost = await feed.payload.db.beginTransaction()
    await create(`Guide ${dropped}`, lost)
    await feed.payload.db.rollbackTransaction(lost ?? '')
    const good = await feed.payload.db.beginTransaction()
    await create(`Guide ${kept} one`, good)
    await create(`Guide ${kept} two`, good)
    await feed.payload.db.commitTransaction(good ?? '')
    await until(async () => (await feed.find(kept)).length === 2)
    expect(await feed.find(dropped)).toEqual([])
  })

  test('a renamed topic is right in every document that has it', async () => {
    const [before, after] = [word(), word()]
    const topic = await feed.payload.create({
      collection: 'topics',
      data: { title: `Topic ${before}`, summary: 'One.', _status: 'published' } as never,
    })
    const documents = 12
    for (let i = 0; i < documents; i++) await publish({ topics: [topic.id] })
    const shownAs = async (name: string) =>
      (await feed.find(name)).filter(({ type }) => type === 'guidance').length === documents
    await until(() => shownAs(before).catch(() => false))
    await change(topic.id, { title: `Topic ${after}`, _status: 'published' }, 'topics')
    const took = await until(() => shownAs(after))
    expect(took).toBeLessThan(1000)
    expect(await feed.find(before)).toEqual([])
  })

  test('a setting of the site moves the epoch', async () => {
    const epoch = currentEpoch()
    await feed.payload.updateGlobal({ slug: 'site-settings', data: { strapline: word() } as never })
    await until(() => currentEpoch() > epoch)
  })

  test('an unpublished topic leaves the documents that have it', async () => {
    const name = word()
    const topic = await feed.payload.create({
      collection: 'topics',
      data: { title: `Topic ${name}`, summary: 'One.', _status: 'published' } as never,
    })
    await publish({ topics: [topic.id] })
    await until(async () => (await feed.find(name)).some(({ type }) => type === 'guidance'))
    await change(topic.id, { _status: 'draft' }, 'topics')
    await until(gone(name))
  })
})

describe('speed', () => {
  test('a change is in the index within 100 ms of its commit (median)', async () => {
    const { id } = await publish()
    const lags: number[] = []
    for (let i = 0; i < 15; i++) {
      const name = word()
      await change(id, { title: `Guide ${name}`, body: lexical(name), _status: 'published' })
      await until(found(name))
      lags.push(feed.content.lagMs ?? Number.POSITIVE_INFINITY)
    }
    lags.sort((a, b) => a - b)
    expect(lags[7]).toBeLessThan(100)
  })
})

describe('a rebuild', () => {
  test('reads everything that is public, tells how far it is, and loses nothing that changes meanwhile', async () => {
    const name = word()
    const { id } = await publish({ title: `Guide ${name}` })
    await until(found(name))
    const before = await feed.index.count()
    const told: [number, number][] = []
    const building = rebuildAll(feed.index, feed.source, { onProgress: (...far) => told.push(far) })
    const changed = word()
    await change(id, { title: `Guide ${changed}`, _status: 'published' })
    await building
    await until(found(changed))
    expect(await feed.index.count()).toBe(before)
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
  })
})
