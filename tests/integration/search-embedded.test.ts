import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '@/search/adapters/embedded'
import { SearchUnavailable } from '@/search/port'
import { built, currentFile, everything, pointer } from '../support/index-folder'
import { corpus, record, streamOf } from '../support/search-corpus'
import { randomFrom, syntheticModel } from '../support/synthetic-records'
import { searchContract } from './search-contract'

const root = mkdtempSync(path.join(tmpdir(), 'hub-search-'))
let folders = 0
const folder = () => path.join(root, String(folders++))

afterAll(() => rmSync(root, { recursive: true, force: true }))

searchContract('embedded', syntheticModel, () => openEmbedded(folder(), syntheticModel))

const ASKED = ['policy', 'VAW', 'menopause policy', 'safe leave for staff', 'zebra']
const answersOf = (index: Awaited<ReturnType<typeof built>>) =>
  Promise.all(
    ASKED.map(async (q) => (await index.search({ ...everything, perPage: 50, q })).hits.map(({ id }) => id)),
  )

describe('the embedded index file', () => {
  it('is shared: another process sees changes and rebuilds at once', async () => {
    const where = folder()
    const writer = await built(where)
    const reader = await openEmbedded(where, syntheticModel)
    expect((await reader.search(everything)).total).toBe(corpus.length)
    await writer.apply(
      {
        put: [record({ type: 'guidance', slug: 'new', title: 'Zebra' })],
        remove: ['policies:menopause-policy'],
      },
      'p2',
    )
    expect((await reader.search({ ...everything, q: 'zebra' })).total).toBe(1)
    expect((await reader.search({ ...everything, facets: { sector: ['education'] } })).total).toBe(1)
    await writer.rebuild(streamOf(corpus.slice(0, 3)), 'p3')
    expect([await reader.count(), await reader.position(), (await reader.search(everything)).total]).toEqual([
      3,
      'p3',
      3,
    ])
    await Promise.all([writer.close(), reader.close()])
  })

  it('answers after each commit as an index does that remembers nothing', async () => {
    const where = folder()
    const index = await built(where)
    const random = randomFrom(7)
    let step = 1
    for (const changes of [3, 3, 3, 60, 3, 3, 3, 3]) {
      const slugs = Array.from({ length: changes }, (_, n) => `row-${Math.floor(random() * 8) + n}`)
      const title = step % 2 ? 'Zebra policy' : 'Safe leave for menopause'
      const put = slugs.slice(1).map((slug) => record({ type: 'guidance', slug, title }))
      await index.apply({ put, remove: [`guidance:${slugs[0]}`] }, `p${++step}`)
      const fresh = await openEmbedded(where, syntheticModel)
      expect([step, await answersOf(index)]).toEqual([step, await answersOf(fresh)])
      await fresh.close()
    }
    await index.close()
  })

  it('is kept over a restart, and a swapped file leaves nothing behind', async () => {
    const where = folder()
    const first = await built(where)
    await first.rebuild(streamOf(corpus), 'p2')
    await first.close()
    expect(readdirSync(where).filter((file) => file.endsWith('.db'))).toHaveLength(1)
    const second = await openEmbedded(where, syntheticModel)
    expect([await second.position(), await second.count()]).toEqual(['p2', corpus.length])
    await second.close()
  })

  it.each([
    ['garbage', (file: string) => writeFileSync(file, 'x'.repeat(50_000))],
    ['a torn file', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 3))],
    ['no file', (file: string) => rmSync(file)],
    [
      'a pointer to nowhere',
      (file: string) =>
        writeFileSync(path.join(path.dirname(file), pointer(path.dirname(file))), '../../etc/passwd'),
    ],
  ])('heals itself after %s: stands nowhere until it is built again', async (_, damage) => {
    const where = folder()
    await (await built(where)).close()
    damage(currentFile(where))
    const index = await openEmbedded(where, syntheticModel)
    // A file that is torn far from its start shows only when it is read.
    await index
      .search({ ...everything, q: 'policy' })
      .catch((error: unknown) => expect(error).toBeInstanceOf(SearchUnavailable))
    expect(await index.position()).toBeNull()
    await index.rebuild(streamOf(corpus), 'p2')
    expect((await index.search({ ...everything, q: 'menopause' })).total).toBe(1)
    await index.close()
  })

  it('heals itself while it is open', async () => {
    const where = folder()
    const index = await built(where)
    rmSync(where, { recursive: true })
    await expect(index.search(everything)).rejects.toThrow(SearchUnavailable)
    expect(await index.position()).toBeNull()
    await index.rebuild(streamOf(corpus), 'p2')
    expect((await index.search(everything)).total).toBe(corpus.length)
    await index.close()
  })

  it('goes on answering when a build is killed half way, and a later build removes what it left', async () => {
    const where = folder()
    const index = await built(where)
    await index.build().add(corpus.slice(0, 3))
    const left = readdirSync(where).filter(
      (file) => file.endsWith('.db') && file !== path.basename(currentFile(where)),
    )
    expect(left).toHaveLength(1)
    expect((await index.search(everything)).total).toBe(corpus.length)
    await index.rebuild(streamOf(corpus), 'p2')
    expect(readdirSync(where)).toContain(left[0])
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
    utimesSync(path.join(where, left[0] ?? ''), yesterday, yesterday)
    await index.rebuild(streamOf(corpus), 'p3')
    expect(readdirSync(where)).not.toContain(left[0])
    await index.close()
  })

  it('knows what is public', async () => {
    const index = await built(folder())
    expect(await index.knows(['policies:menopause-policy', 'policies:gone'])).toEqual(
      new Set(['policies:menopause-policy']),
    )
    await index.close()
  })

  it('suggests for half a word with a mistake in it', async () => {
    const index = await built(folder())
    expect((await index.suggest('menap', 8)).map(({ text }) => text)).toEqual(['Menopause at work policy'])
    await index.close()
  })

  it('puts the document that is about it before one that only mentions it often', async () => {
    const index = await built(folder())
    const often = { 'What we did': 'The domestic abuse policy. '.repeat(30) }
    await index.apply(
      {
        put: [record({ type: 'case-studies', slug: 'often', title: 'A long story', sections: often })],
        remove: [],
      },
      'p2',
    )
    const { hits } = await index.search({ ...everything, q: 'domestic abuse policy' })
    expect(hits.slice(0, 2).map(({ id }) => id)).toEqual([
      'policies:domestic-abuse-policy',
      'case-studies:often',
    ])
    await index.close()
  })

  it('answers hostile input quickly', async () => {
    const index = await built(folder())
    for (const q of [
      'a '.repeat(100),
      'menopouse '.repeat(20),
      `"${'policy" "'.repeat(20)}`,
      'x'.repeat(200),
    ]) {
      const start = performance.now()
      await index.search({ ...everything, q })
      expect(performance.now() - start).toBeLessThan(200)
    }
    await index.close()
  })

  it('stays true through many changes: what it counts is what it holds', async () => {
    const index = await built(folder())
    const steps = [...corpus, ...corpus.toReversed(), ...corpus].map((one, step) => ({
      one,
      removed: step % 3 === 0,
    }))
    const held = new Map(corpus.map((each) => [each.id, each.type]))
    for (const { one, removed } of steps) {
      held.delete(one.id)
      if (!removed) held.set(one.id, one.type)
      await index.apply(removed ? { put: [], remove: [one.id] } : { put: [one], remove: [] }, 'p')
    }
    const answer = await index.search({ ...everything, perPage: 50 })
    expect(new Set(answer.hits.map(({ id }) => id))).toEqual(new Set(held.keys()))
    const policies = [...held.values()].filter((type) => type === 'policies').length
    expect(answer.facets.type?.options.find(({ value }) => value === 'policies')?.count).toBe(policies)
    await index.close()
  })
})
