import { afterAll, beforeAll, expect, it } from 'vitest'
import { applyChanges } from '@/feed/apply-changes'
import { GLOBALS, readVocabulary } from '@/feed/read-vocabulary'
import { rebuildAll } from '@/feed/rebuild'
import { type Drift, reconcile } from '@/feed/reconcile'
import { openAlgolia } from '@/search/adapters/algolia'
import { parseQuery } from '@/search/query'
import { type AlgoliaDouble, startAlgoliaDouble } from '../support/algolia-double'
import { startTestFeed, type TestFeed, until } from '../support/content-feed'
import { farWord, publishGuidance } from '../support/guidance'

const INDEX = 'reconciled'
let feed: TestFeed
let double: AlgoliaDouble
let engine: Awaited<ReturnType<typeof openAlgolia>>

beforeAll(async () => {
  feed = await startTestFeed()
  double = await startAlgoliaDouble()
  const { hosts, appId, apiKey } = double
  engine = await openAlgolia({ hosts, appId, apiKey, index: INDEX }, feed.source.model)
})
afterAll(async () => {
  await feed.stop()
  await double.close()
})

const found = async (q: string) => (await engine.search(parseQuery(feed.source.model, { q }))).total
const none: Drift = { missing: 0, changed: 0, extra: 0 }
const tamper = async (action: string, objectID: string, change: object = {}) => {
  const [object] = double.indexes.objects(INDEX).filter((each) => each.objectID === objectID)
  const task = double.indexes.batch(INDEX, [{ action, body: { ...object, ...change, objectID } }])
  await until(() => double.indexes.isDone(task))
}

it('leaves an index that was never built to the feed', async () => {
  expect(await reconcile(engine, feed.source)).toBeUndefined()
})

it('counts what Algolia lacks, has old or has too many, and puts it right', async () => {
  const [lost, altered] = [farWord(), farWord()]
  const first = await publishGuidance(feed.payload, { title: `Guide ${lost}` })
  const second = await publishGuidance(feed.payload, { title: `Guide ${altered}` })
  await rebuildAll(engine, feed.source)
  const position = await engine.position()
  expect(await reconcile(engine, feed.source)).toEqual(none)

  await tamper('deleteObject', `guidance:${first.id}#0`)
  await tamper('updateObject', `guidance:${second.id}#0`, { title: 'Guide by hand', digest: 'other' })
  await tamper('updateObject', `guidance:${second.id}#0`.replace(second.id, '0123456789abcdef01234567'), {
    doc: 'guidance:0123456789abcdef01234567',
    kind: 'document',
    title: 'Guide unpublished',
    digest: 'gone',
    pieces: 1,
  })
  expect(await reconcile(engine, feed.source)).toEqual({ missing: 1, changed: 1, extra: 1 })
  expect([await found(lost), await found(altered), await found('unpublished')]).toEqual([1, 1, 0])
  expect(await reconcile(engine, feed.source)).toEqual(none)
  expect(await engine.position()).toBe(position)
})

it('has the words of the editors from a rebuild, by the feed and by command', async () => {
  const [asked, title] = [farWord(), `Guide ${farWord()}`]
  const { id } = await publishGuidance(feed.payload, { title })
  const save = (queries: string[]) =>
    feed.payload.updateGlobal({
      slug: 'search-words',
      data: { bestBets: [{ queries, documents: [{ relationTo: 'guidance', value: id }] }] },
    })
  const onTop = async (q: string) =>
    (await engine.search(parseQuery(feed.source.model, { q }))).hits.map((hit) => [hit.title, hit.bestBet])
  await save([asked])
  await rebuildAll(engine, feed.source)
  expect(await onTop(asked)).toEqual([[title, true]])

  const later = farWord()
  await save([later])
  const position = (await engine.position()) ?? ''
  await applyChanges(engine, feed.source, {
    batch: { ids: new Map([[GLOBALS, new Set(['any'])]]), position, committedAt: undefined },
    from: position,
    onApplied: () => undefined,
  })
  expect([await onTop(asked), await onTop(later)]).toEqual([[], [[title, true]]])

  const wiped = double.indexes.saveRules(INDEX, [], { replace: true, forward: true })
  await until(() => double.indexes.isDone(wiped))
  expect(await onTop(later)).toEqual([])
  await engine.configure(await readVocabulary(feed.source))
  expect(await onTop(later)).toEqual([[title, true]])
})
