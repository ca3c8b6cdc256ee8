import type { Algoliasearch, SearchForHits } from 'algoliasearch'
import { facetNamed, type SearchModel } from '../../model'
import { type SearchAnswer, type SearchQuery, SearchUnavailable, type Suggestion } from '../../port'
import { joinSuggestions, vocabularyTerms } from '../../suggest'
import { words } from '../../words/tokens'
import { answerFrom, type Response } from './answer'
import { unavailable } from './client'
import { everyDocument, requestsFor, valueRequest } from './request'

export interface Reader {
  client: Algoliasearch
  index: string
  model: SearchModel
  deadlineMs: number
}

/** Asks all questions of a search at once. Throws `SearchUnavailable` when there is no answer within the deadline. */
export async function searchAlgolia(reader: Reader, query: SearchQuery): Promise<SearchAnswer> {
  const start = performance.now()
  const first = await answer(reader, query)
  const fitted = first.total === 0 || first.page > first.pages ? await refit(reader, query, first) : query
  const final = fitted === query ? first : await answer(reader, fitted)
  return { ...final, tookMs: Math.round((performance.now() - start) * 100) / 100 }
}

async function answer(reader: Reader, query: SearchQuery) {
  const responses = await ask(reader, requestsFor(reader.model, reader.index, query))
  return answerFrom(reader.model, query, responses)
}

/** The query as the index can answer it: the last page that there is, and no topic or year that no document has. */
async function refit(reader: Reader, query: SearchQuery, { pages }: { pages: number }): Promise<SearchQuery> {
  const open = Object.entries(query.facets)
    .filter(([name]) => facetNamed(reader.model, name)?.values !== 'closed')
    .flatMap(([name, values]) => values.map((value) => ({ name, value })))
  const found =
    open.length > 0
      ? await ask(
          reader,
          open.map(({ name, value }) => valueRequest(reader.index, name, value)),
        )
      : []
  const unknown = open.filter((_, at) => found[at]?.nbHits === 0)
  const page = Math.min(query.page, pages)
  if (unknown.length === 0) return page === query.page ? query : { ...query, page }
  const facets = Object.entries(query.facets)
    .map(([name, values]): [string, string[]] => [
      name,
      values.filter((value) => !unknown.some((each) => each.name === name && each.value === value)),
    ])
    .filter(([, values]) => values.length > 0)
  return { ...query, facets: Object.fromEntries(facets) }
}

export async function countDocuments(reader: Reader): Promise<number> {
  const [found] = await ask(reader, [everyDocument(reader.index)])
  return found?.nbHits ?? 0
}

/** Titles that start with what was typed, and words of the vocabulary. */
export async function suggestAlgolia(reader: Reader, text: string, limit: number): Promise<Suggestion[]> {
  if (words(text).length === 0) return []
  const [main] = await ask(reader, [
    {
      ...requestsFor(reader.model, reader.index, {
        q: text,
        page: 1,
        perPage: limit,
        sort: 'relevance',
        facets: {},
        base: {},
      })[0],
      indexName: reader.index,
      restrictSearchableAttributes: ['title'],
      removeWordsIfNoResults: 'none',
      queryType: 'prefixLast',
      facets: [],
    },
  ])
  const declared = new Map(reader.model.facets.map(({ name, options }) => [name, options]))
  const terms = vocabularyTerms(reader.model, (name) => termsOf(declared.get(name) ?? []), text)
  const titles = (main?.hits ?? []).map(({ title, url }) => ({ text: title, kind: 'title', url }))
  return joinSuggestions(terms, titles, limit)
}

/** Every declared word counts as used: asking Algolia which are would cost another question. */
const termsOf = (options: readonly { value: string; label: string }[]) =>
  new Map(options.map(({ value, label }) => [value, { label, docs: { size: 1 } }]))

async function ask({ client, deadlineMs }: Reader, requests: SearchForHits[]): Promise<Response[]> {
  const late = new Promise<never>((_, reject) => {
    const error = new SearchUnavailable('Algolia did not answer in time.')
    setTimeout(() => reject(error), deadlineMs).unref()
  })
  try {
    const { results } = await Promise.race([client.search<Response['hits'][number]>({ requests }), late])
    return results as Response[]
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : unavailable(error)
  }
}
