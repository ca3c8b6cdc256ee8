import { refused, sentJson, sentText } from '@collections/shared/answer'
import type { Endpoint } from 'payload'
import { isEditor } from '@/access/roles'
import { isUnavailable, type SearchAnswer } from '@/search/port'
import { runningSearch } from '@/search/running-search'
import { vocabularyOf } from '@/search/words/stored-words'
import type { SearchVocabulary } from '@/search/words/vocabulary'
import { faultsIn } from './check-words'
import { placed } from './placed'

const SHOWN = 10

/**
 * `POST /api/globals/search-words/try` with `q` and `words`, the form as it stands: what readers get today, what they
 * would get, and what keeps the words from being saved. Saves nothing.
 */
export const tryEndpoint: Endpoint = {
  path: '/try',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) return refused(403, 'Sign in as an editor or administrator.')
    const { q, words } = await sentJson(req)
    const question = sentText(q, 200)
    if (!question) return refused(400, 'Type a question to try.')
    const search = runningSearch()
    if (!search) return refused(503, 'Search is starting. Try again in a minute.')
    const ask = (edited: { vocabulary?: SearchVocabulary }) =>
      search.search({
        q: question,
        page: 1,
        perPage: SHOWN,
        sort: 'relevance',
        facets: {},
        base: {},
        ...edited,
      })
    try {
      const [today, edited, faults] = await Promise.all([
        ask({}),
        ask({ vocabulary: vocabularyOf(words) }),
        faultsIn(words, req),
      ])
      return Response.json({
        today: shown(today),
        edited: shown(edited),
        faults: placed(faults),
      })
    } catch (error) {
      if (isUnavailable(error)) return refused(503, error.message)
      throw error
    }
  },
}

function shown({ total, hits }: SearchAnswer) {
  return {
    total,
    hits: hits.map(({ id, type, title, url, bestBet }) => ({
      id,
      type,
      title,
      url,
      ...(bestBet && { bestBet }),
    })),
  }
}
