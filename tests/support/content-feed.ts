import { mkdtemp } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { asReader } from '@/database/as-reader'
import { payloadClient } from '@/database/payload-client'
import type { ContentSource } from '@/feed/content-source'
import { type ContentState, newContentState } from '@/feed/epoch'
import { payloadSource } from '@/feed/payload-source'
import { startFeed } from '@/feed/start-feed'
import { type EmbeddedIndex, openEmbedded } from '@/search/adapters/embedded'
import { buildSearchModel } from '@/search/model'
import type { SearchHit } from '@/search/port'
import { parseQuery } from '@/search/query'

export interface TestFeed {
  payload: Payload
  source: ContentSource
  index: EmbeddedIndex
  content: ContentState
  folder: string
  /** Why the index was built afresh, each time after the first. */
  rebuilds: string[]
  /** Another handle on the same index. */
  reopen(): Promise<EmbeddedIndex>
  find(q: string): Promise<SearchHit[]>
  stop(): Promise<void>
}

/** A feed on the worker's own database and an index in `folder`, by default a new one. Resolves once it follows. */
export async function startTestFeed({ folder }: { folder?: string } = {}): Promise<TestFeed> {
  const payload = await payloadClient()
  const model = buildSearchModel(payload.config)
  const source = await payloadSource(payload, await asReader(), model)
  const place = folder ?? (await mkdtemp(path.join(tmpdir(), 'hub-feed-')))
  const index = await openEmbedded(place, model)
  const content = newContentState()
  const rebuilds: string[] = []
  const log = {
    info: (details: { reason?: string }) => details.reason && folder && rebuilds.push(details.reason),
    warn: () => undefined,
  }
  const stop = startFeed({ source, main: index, mainPlace: `${hostname()}${place}`, content, log })
  await until(() => content.following)
  return {
    payload,
    source,
    index,
    content,
    folder: place,
    rebuilds,
    reopen: () => openEmbedded(place, model),
    find: async (q) => (await index.search(parseQuery(model, { q }))).hits,
    stop: async () => {
      await stop()
      await index.close()
    },
  }
}

/** Waits until `test` holds and gives the milliseconds that it took. */
export async function until(test: () => unknown, within = 5000): Promise<number> {
  const start = performance.now()
  while (!(await test())) {
    if (performance.now() - start > within) throw new Error(`Not so within ${within} ms: ${test}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return performance.now() - start
}
