import { availableParallelism, hostname } from 'node:os'
import path from 'node:path'
import config from '@payload-config'
import { MongoError } from 'mongodb'
import pino, { type Logger } from 'pino'
import { env } from '@/config/env'
import { asReader } from '@/database/as-reader'
import { DatabaseAway } from '@/database/database-away'
import { mongoOf } from '@/database/mongo'
import { payloadClient } from '@/database/payload-client'
import { type ContentState, contentState } from '@/feed/epoch'
import { payloadSource } from '@/feed/payload-source'
import { type RunningHub, runningHub } from '@/feed/running-hub'
import { startFeed } from '@/feed/start-feed'
import { jobs } from '@/jobs/jobs'
import { runJobs } from '@/jobs/run-jobs'
import { pause } from '@/lib/pause'
import { doNotKeep } from '@/lib/render-notes'
import { noteSearched } from '@/lib/render-reads'
import type { EmbeddedIndex } from '@/search/adapters/embedded'
import { buildSearchModel, type SearchModel } from '@/search/model'
import { algoliaFrom, openSearch } from '@/search/open-search'
import type { SearchEngine, SearchIndex } from '@/search/port'
import { shareSearch } from '@/search/running-search'
import { tallyOfProcess } from '@/unanswered/tally-of-process'
import { keepWriting } from '@/unanswered/write-tally'

/** What pages and routes share in one process. */
export interface Hub {
  model: SearchModel
  /** Asks the first engine that answers. */
  search: SearchEngine
  indexes: SearchIndex[]
  content: ContentState
}

interface Process extends RunningHub {
  hub: Promise<Hub>
}

/** The hub of this process, started on the first call. Does not wait for MongoDB. Rejects when its files cannot be opened. */
export function getHub(): Promise<Hub> {
  return runningHub(start).hub
}

function start(): Process {
  const log = pino({ name: 'hub', level: env().LOG_LEVEL })
  const stopping = new AbortController()
  const opened = openParts(log)
  const feeding = opened.then((parts) => feedFor(parts, log, stopping.signal))
  feeding.catch((error: Error) => log.error({ reason: error.message }, 'The content feed could not start'))
  return {
    hub: opened.then(({ hub }) => hub),
    stop: async () => {
      stopping.abort()
      const stop = await feeding.catch(() => undefined)
      await stop?.()
    },
  }
}

interface Parts {
  hub: Hub
  embedded: EmbeddedIndex
  folder: string
}

async function openParts(log: Logger): Promise<Parts> {
  const model = buildSearchModel(await config)
  const folder = path.resolve(env().DATA_DIR, 'search')
  const onFailure = (reason: unknown) =>
    log.warn({ reason: String(reason) }, 'Algolia did not answer; the embedded index did')
  const threads = searchThreads()
  const opened = await openSearch(model, { folder, algolia: algoliaFrom(env()), threads, onFailure })
  const { search, indexes, embedded } = opened
  shareSearch(embedded)
  return {
    folder,
    embedded,
    hub: { model, search: forRenders(search, model), indexes, content: contentState() },
  }
}

/** Threads that search: one for each processor, a few at most. A worker answers no readers. */
function searchThreads(): number {
  return env().HUB_ROLE === 'worker' ? 1 : Math.min(availableParallelism(), 4)
}

/** Notes in the render that asks what its answer depends on. One of the engine that stood in must not outlive the moment. */
function forRenders(search: SearchEngine, model: SearchModel): SearchEngine {
  const everything = model.types.map(({ slug }) => slug)
  return {
    name: search.name,
    suggest: (text, limit) => {
      noteSearched(everything)
      return search.suggest(text, limit)
    },
    search: async (query) => {
      noteSearched(query.base.type ?? everything)
      const answer = await search.search(query)
      if (answer.degraded) doNotKeep()
      // Another spelling may be a word of any document.
      if (answer.suggestion !== null) noteSearched(everything)
      return answer
    },
  }
}

type Stop = () => Promise<void>

/** Starts the feed as soon as MongoDB can be reached. Resolves to what stops it; undefined when `signal` came first. */
async function feedFor(
  { hub, embedded, folder }: Parts,
  log: Logger,
  signal: AbortSignal,
): Promise<Stop | undefined> {
  const connected = await connect(hub.model, log, signal)
  if (!connected) return undefined
  const { payload, source } = connected
  const others = hub.indexes.filter((index) => index !== embedded)
  const stopFeed = startFeed({
    source,
    main: embedded,
    others,
    mainPlace: `${hostname()}${folder}`,
    content: hub.content,
    log,
  })
  const stopWriting = keepWriting(mongoOf(payload), tallyOfProcess())
  const stopJobs = env().HUB_ROLE === 'web' ? undefined : runJobs({ payload, jobs, log })
  return async () => {
    await stopJobs?.()
    await stopWriting()
    await stopFeed()
    await Promise.all(hub.indexes.map((index) => index.close()))
    await payload.db.destroy?.()
  }
}

async function connect(model: SearchModel, log: Logger, signal: AbortSignal) {
  while (!signal.aborted) {
    try {
      // In short waits, so that the process can stop while MongoDB is away.
      const payload = await payloadClient({ waitMs: 1000 })
      return { payload, source: await payloadSource(payload, await asReader(), model) }
    } catch (error) {
      if (!(error instanceof DatabaseAway || error instanceof MongoError)) throw error
      log.debug({ reason: error.message }, 'Waiting for MongoDB')
      await pause(500, signal)
    }
  }
  return undefined
}
