import type { SearchQuery } from '@/search/port'
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
export async function documentsIn(search: RunningSearch | undefined): Promise<Documents> {
  const known = new Map<string, Promise<number>>()
  const count = async (q: string) => {
    const answer = await search?.search({ ...AS_TYPED, q }).catch(noneIfAway)
    return answer?.total ?? 0
  }
  return {
    total: await count(''),
    holding: (text) => {
      const counted = known.get(text) ?? count(`"${text.replace(/["“”„]/g, ' ')}"`)
      known.set(text, counted)
      return counted
    },
  }
}

/** An index that is being built says so; the words can be saved all the same. */
function noneIfAway(error: unknown): undefined {
  if (error instanceof Error && error.name === 'SearchUnavailable') return undefined
  throw error
}
