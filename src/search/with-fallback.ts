import {
  type Reading,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuery,
  SearchUnavailable,
} from './port'

/** An engine of this host, which also knows what is public now. */
export interface LocalEngine extends SearchEngine {
  /** Which of these record ids are public. */
  knows(ids: readonly string[]): Promise<Set<string>>
  /** How it reads a question: the vocabulary of both is the same. */
  reading(q: string): Promise<Reading>
}

export interface FallbackOptions {
  /** Milliseconds that the first engine may take. */
  deadlineMs?: number
  /** Failures in a row after which the first engine is left alone for a while. */
  failures?: number
  /** Milliseconds for which it is left alone; then one question tries it again. */
  restMs?: number
  /** Told why the first engine did not answer. */
  onFailure?: (reason: unknown) => void
  /** Milliseconds since any fixed moment. */
  now?: () => number
}

/**
 * Asks `primary`, and `local` when that fails or takes too long: the answer then says `degraded`. What `local` does not
 * know is no longer public and is dropped, so that a copy elsewhere that lags behind shows nothing unpublished.
 * Suggestions are always local: words that are still being typed leave this host for nobody.
 */
export function withFallback(
  primary: SearchEngine,
  local: LocalEngine,
  options: FallbackOptions = {},
): SearchEngine {
  const { deadlineMs = 1500 } = options
  const breaker = circuitBreaker(options)
  const asked = async (query: SearchQuery): Promise<SearchAnswer | undefined> => {
    if (!breaker.allows()) return undefined
    try {
      const answer = await within(deadlineMs, primary.search(query))
      breaker.succeeded()
      return answer
    } catch (error) {
      breaker.failed()
      options.onFailure?.(error)
      return undefined
    }
  }
  return {
    name: primary.name,
    search: async (query) => {
      const answer = await asked(query)
      if (!answer) return { ...(await local.search(query)), degraded: true }
      const known = local.knows(answer.hits.map(({ id }) => id))
      const [reading, shown] = await Promise.all([local.reading(query.q), known])
      return { ...withoutUnknown(answer, shown), reading }
    },
    suggest: (text, limit) => local.suggest(text, limit),
  }
}

function withoutUnknown(answer: SearchAnswer, known: Set<string>): SearchAnswer {
  const hits = answer.hits.filter(({ id }) => known.has(id))
  return { ...answer, hits, total: answer.total - (answer.hits.length - hits.length) }
}

function circuitBreaker({ failures = 3, restMs = 10_000, now = () => performance.now() }: FallbackOptions) {
  let failed = 0
  let restsUntil = 0
  return {
    allows: () => {
      if (failed < failures) return true
      if (now() < restsUntil) return false
      // One question tries; the next ones wait for what it finds.
      restsUntil = now() + restMs
      return true
    },
    succeeded: () => {
      failed = 0
    },
    failed: () => {
      failed++
      restsUntil = now() + restMs
    },
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new SearchUnavailable('The search engine did not answer in time.')),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
