import { isUnavailable, type SearchQuery } from '@/search/port'
import type { RunningSearch } from '@/search/running-search'
import type { Documents } from '@/search/words/check'

const AS_TYPED: Omit<SearchQuery, 'q'> = {
  page: 1,
  perPage: 1,
  sort: 'relevance',
  facets: {},
  base: {},
  vocabulary: { equivalent: [], oneWay: [], ambiguous: [], stopPhrases: [], bestBets: [] },
}

/** Counts by the index of this host; no documents where there is none, or none yet. */
export function documentsIn(search: RunningSearch | undefined): Documents {
  const known = new Map<string, Promise<number>>()
  const count = (q: string) => {
    const counted = known.get(q) ?? countNow(search, q)
    known.set(q, counted)
    return counted
  }
  return {
    total: () => count(''),
    holding: (text) => count(`"${text.replace(/["“”„]/g, ' ')}"`),
  }
}

/** An index that is being built says so; the words can be saved all the same. */
async function countNow(search: RunningSearch | undefined, q: string): Promise<number> {
  try {
    return (await search?.search({ ...AS_TYPED, q }))?.total ?? 0
  } catch (error) {
    if (isUnavailable(error)) return 0
    throw error
  }
}
