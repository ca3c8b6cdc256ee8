import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { afterAll, expect, it } from 'vitest'
import { openThreaded, type ThreadedIndex } from '@/search/adapters/embedded/threads'
import { indexThread } from '@/search/adapters/embedded/threads/thread'
import { SearchUnavailable } from '@/search/port'
import { corpus, streamOf } from '../support/search-corpus'
import { syntheticModel, syntheticRecords } from '../support/synthetic-records'
import { searchContract } from './search-contract'

const root = mkdtempSync(path.join(tmpdir(), 'hub-threads-'))
let folders = 0
const folder = () => path.join(root, String(folders++))
const everything = { q: '', page: 1, perPage: 20, sort: 'relevance' as const, facets: {}, base: {} }

afterAll(() => rmSync(root, { recursive: true, force: true }))

searchContract('embedded in threads', syntheticModel, () => openThreaded(folder(), syntheticModel, 2))

const search = (index: ThreadedIndex, q: string) => index.search({ ...everything, q })

it('answers a storm of searches, and a rebuild under it, without holding up the event loop', async () => {
  const index = await openThreaded(folder(), syntheticModel, 2)
  const records = [...syntheticRecords(150)]
  await index.rebuild(streamOf(records), 'p1')
  const before = performance.eventLoopUtilization()
  const again = index.rebuild(streamOf(records), 'p2')
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, n) => search(index, `women work ${n % 50}`)),
  )
  await again
  const { utilization } = performance.eventLoopUtilization(before)
  expect(answers.every(({ total }) => total > 0)).toBe(true)
  expect(await index.position()).toBe('p2')
  // All of it would be 1.
  expect(utilization).toBeLessThan(0.5)
  await index.close()
})

it('goes on after a thread has ended, and says that search is away to whoever it was answering', async () => {
  const thread = indexThread({ folder: folder(), model: syntheticModel })
  expect(await thread.ask('position')).toBeNull()
  await thread.ask('startBuild')
  const lost = expect(thread.ask('addToBuild', [...syntheticRecords(400)])).rejects.toThrow(
    new SearchUnavailable('A search thread ended: exit code 1'),
  )
  await thread.stop()
  await lost
  expect(await thread.ask('position')).toBeNull()
  await thread.stop()
})

it('shows every thread a commit at once', async () => {
  const index = await openThreaded(folder(), syntheticModel, 2)
  for (let round = 1; round <= 5; round++) {
    await index.rebuild(streamOf(corpus.slice(0, round)), `p${round}`)
    const totals = await Promise.all([1, 2, 3, 4].map((page) => index.search({ ...everything, page })))
    expect(totals.map(({ total }) => total)).toEqual([round, round, round, round])
  }
  await index.close()
})
