import type { SearchIndex } from '@/search/port'
import type { ContentSource } from './content-source'
import { type ContentState, moveEpoch } from './epoch'
import { Follower, type FollowerEvents } from './follower'
import { Lease } from './lease'
import { watchMongo } from './watch-mongo'

export interface FeedLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface FeedOptions {
  source: ContentSource
  /** The index that is always kept: it says whether content is being followed. */
  main: SearchIndex
  /** Indexes elsewhere: each follows for itself, and none holds up another. */
  others?: SearchIndex[]
  /** Where the main index is: processes that share it agree on one writer. */
  mainPlace: string
  content: ContentState
  log: FeedLog
}

/** Follows the content for every index. Returns the function that stops it. */
export function startFeed(options: FeedOptions): () => Promise<void> {
  const { source, main, others = [], mainPlace, content } = options
  const stop = new AbortController()
  content.followed = new Set(source.collections.map(({ slug }) => slug))
  const unwatch = watchMongo(source.db.client, (up) => {
    content.mongo = up ? 'up' : 'down'
    // Until the stream has answered again, nobody knows what was missed.
    if (!up) content.following = false
  })
  const lease = (index: SearchIndex, place: string) =>
    new Lease(source.db, `writer of ${index.name} at ${place}`)
  const followers = [
    new Follower(main, source, lease(main, mainPlace), mainEvents(options), 500),
    ...others.map(
      (index) =>
        new Follower(index, source, lease(index, 'its service'), otherEvents(options, index), 30_000),
    ),
  ]
  const running = followers.map((follower) => follower.run(stop.signal))
  return async () => {
    unwatch()
    content.following = false
    stop.abort()
    await Promise.all(running)
  }
}

function mainEvents(options: FeedOptions): FollowerEvents {
  const { content, main } = options
  const events = otherEvents(options, main)
  return {
    ...events,
    rebuilding: (reason) => {
      content.following = false
      events.rebuilding(reason)
    },
    alive: () => {
      content.following = content.mongo === 'up'
    },
    changed: (documents) => moveEpoch(documents && { documents, records: [] }),
    applied: (collections, committedAt) => {
      if (committedAt !== undefined) content.lagMs = Date.now() - committedAt
      events.applied(collections)
    },
    interrupted: (error) => {
      content.following = false
      events.interrupted(error)
    },
    built: (ready) => {
      content.index = ready ? 'ready' : 'missing'
    },
  }
}

function otherEvents({ log }: FeedOptions, { name: index }: SearchIndex): FollowerEvents {
  return {
    alive: () => undefined,
    built: () => undefined,
    // Search pages may have been answered from this index.
    applied: (records) => {
      if (records?.length !== 0) moveEpoch(records && { documents: [], records })
    },
    interrupted: (error) =>
      log.warn({ index, reason: error.message }, 'An index could not be fed; trying again'),
    rebuilding: (reason) => log.info({ index, reason }, 'An index is being built from all documents'),
    progress: (done, total) => {
      if (done === total) log.info({ index, done, total }, 'An index has read all documents')
    },
  }
}
