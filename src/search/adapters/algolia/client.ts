import { type Algoliasearch, algoliasearch } from 'algoliasearch'
import { SearchUnavailable } from '../../port'

export interface AlgoliaOptions {
  appId: string
  /** Never leaves the server. */
  apiKey: string
  index: string
  /** Other hosts than Algolia's own, for a local double. */
  hosts?: AlgoliaHost[] | undefined
  /** Milliseconds that a reader waits for an answer. */
  deadlineMs?: number
  /** Milliseconds that the feed waits for one write. */
  patienceMs?: number
}

export interface AlgoliaHost {
  url: string
  protocol: 'http' | 'https'
  port?: number
  accept?: 'read' | 'write' | 'readWrite'
}

export const DEADLINE_MS = 1500

/** One host and one try: when it does not answer in time, the embedded engine does. */
export function readingClient(options: AlgoliaOptions): Algoliasearch {
  const { appId, apiKey, hosts = [{ url: `${appId}-dsn.algolia.net`, protocol: 'https' }] } = options
  const deadline = options.deadlineMs ?? DEADLINE_MS
  return algoliasearch(appId, apiKey, {
    hosts: forReading(hosts).slice(0, 1),
    timeouts: { connect: deadline, read: deadline, write: deadline },
    maxRateLimitRetries: 0,
  })
}

/** The client of the feed, which may take its time and try again. */
export function writingClient({ appId, apiKey, hosts, patienceMs = 30_000 }: AlgoliaOptions): Algoliasearch {
  return algoliasearch(appId, apiKey, {
    ...(hosts && { hosts: hosts.map((host) => ({ ...host, accept: host.accept ?? 'readWrite' })) }),
    timeouts: { connect: 2000, read: Math.min(10_000, patienceMs), write: patienceMs },
  })
}

function forReading(hosts: readonly AlgoliaHost[]) {
  return hosts
    .map((host) => ({ ...host, accept: host.accept ?? ('readWrite' as const) }))
    .filter(({ accept }) => accept !== 'write')
}

/** Says what failed without what was asked: errors of the client carry the request, and with it the reader's words. */
export function unavailable(error: unknown): SearchUnavailable {
  const status = statusOf(error)
  const name = error instanceof Error ? error.name : 'error'
  return new SearchUnavailable(`Algolia did not answer: ${name}${status ? ` ${status}` : ''}`)
}

/** The HTTP status that Algolia answered with, or undefined when it did not. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}
