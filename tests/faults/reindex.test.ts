import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asReader } from '@/database/as-reader'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { payloadSource } from '@/feed/payload-source'
import { rebuildAll } from '@/feed/rebuild'
import { type EmbeddedIndex, openEmbedded } from '@/search/adapters/embedded'
import { buildSearchModel, type SearchModel } from '@/search/model'
import { parseQuery } from '@/search/query'
import { type AlgoliaDouble, startAlgoliaDouble } from '../support/algolia-double'
import { command, killedAt } from '../support/command'
import { farWord, publishGuidance } from '../support/guidance'

/** More than a rebuild reads at once. */
const DOCUMENTS = 150
const [before, after, asked] = [farWord(), farWord(), farWord()]

let payload: Payload
let double: AlgoliaDouble
let variables: Record<string, string>

beforeAll(async () => {
  payload = await payloadClient()
  double = await startAlgoliaDouble()
  variables = {
    DATA_DIR: await mkdtemp(path.join(tmpdir(), 'hub-reindex-')),
    NODE_ENV: 'production',
    ALGOLIA_APP_ID: double.appId,
    ALGOLIA_ADMIN_KEY: double.apiKey,
    ALGOLIA_INDEX: 'hub',
    ALGOLIA_HOSTS: JSON.stringify(double.hosts),
  }
  const { id } = await publishGuidance(payload, { title: `Guide ${before}` })
  const guides = mongoOf(payload).collection('guidances')
  const first = await guides.findOne({ _id: new ObjectId(String(id)) })
  await guides.insertMany(
    Array.from({ length: DOCUMENTS - 1 }, (_, n) => ({ ...first, _id: new ObjectId(), slug: `copy-${n}` })),
  )
})
afterAll(() => double.close())

/** The index of that hub's folder. */
async function withIndex<Result>(use: (index: EmbeddedIndex, model: SearchModel) => Promise<Result>) {
  const model = buildSearchModel(payload.config)
  const index = await openEmbedded(path.join(variables.DATA_DIR ?? '', 'search'), model)
  return use(index, model).finally(() => index.close())
}
/** How many documents a reader of that hub finds. */
const found = (q: string) =>
  withIndex(async (index, model) => (await index.search(parseQuery(model, { q }))).total)

test('reindex that is killed halfway leaves the old index answering, and the next one is whole', async () => {
  await withIndex(async (index, model) =>
    rebuildAll(index, await payloadSource(payload, await asReader(), model)),
  )
  expect(await found(before)).toBe(DOCUMENTS)

  await publishGuidance(payload, { title: `Guide ${after}` })
  const printed = await killedAt(/read 100 of/, 'reindex', variables)
  expect(printed.join('\n')).not.toMatch(/has \d+ records/)
  expect([await found(before), await found(after)]).toEqual([DOCUMENTS, 0])

  const { code, output } = await command(['reindex'], variables)
  const all = DOCUMENTS + 1
  expect(output).toContain(`read 100 of ${all} documents`)
  for (const index of ['embedded', 'algolia'])
    expect(output).toContain(`The ${index} index has ${all} records; ${all} documents are public`)
  expect([code, await found(before), await found(after)]).toEqual([0, DOCUMENTS, 1])
  expect(double.indexes.names().filter((name) => name.includes('building'))).toEqual([])
})

test('reindex --settings puts right what was changed at Algolia by hand, and reads no document', async () => {
  await payload.updateGlobal({
    slug: 'search-words',
    data: { equivalent: [{ words: ['GPG', asked] }], stopPhrases: ['show me'] },
  })
  double.indexes.saveSynonyms('hub', [], true)
  const cleared = double.indexes.configure('hub', { searchableAttributes: ['title'], replicas: [] })
  await expect.poll(() => double.indexes.isDone(cleared)).toBe(true)
  double.forget()

  const { code, output } = await command(['reindex', '--settings'], variables)
  expect([code, output.trim()]).toEqual([
    0,
    'Algolia has its settings, copies in other orders, synonyms and best bets anew',
  ])
  expect(double.indexes.settings('hub')).toMatchObject({
    replicas: ['hub_newest'],
    searchableAttributes: expect.arrayContaining(['unordered(text)']),
  })
  const bodies = double.heard.map(({ path: asPath, body }) => `${asPath} ${JSON.stringify(body)}`)
  expect(bodies.some((each) => each.includes('/synonyms/') && each.includes(asked))).toBe(true)
  expect(bodies.some((each) => each.includes('/rules/') && each.includes('show me'))).toBe(true)
  expect(bodies.filter((each) => /\/indexes\/hub\/batch/.test(each))).toEqual([])
})
