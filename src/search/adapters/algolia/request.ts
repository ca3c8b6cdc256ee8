import type { SearchForHits } from 'algoliasearch'
import { facetNamed, type SearchModel } from '../../model'
import type { SearchQuery } from '../../port'
import { BEST_BETS } from './rules'
import { byDate } from './settings'

/** Nothing about the reader goes with a question, and nothing of it is kept. */
const PRIVATE = { analytics: false, clickAnalytics: false, enablePersonalization: false } as const

const ONLY_DOCUMENTS = 'kind:document'

type Choices = Record<string, string[]>

/**
 * The questions of one search: the first gives hits and the counts of facets without a choice; each facet with a choice
 * has one of its own, which leaves its own choice out (disjunctive counts).
 */
export function requestsFor(model: SearchModel, index: string, query: SearchQuery): SearchForHits[] {
  const { q, page, perPage, facets, base } = query
  const shown = model.facets.map(({ name }) => name).filter((name) => !Object.hasOwn(base, name))
  const chosen = Object.keys(facets).filter((name) => shown.includes(name))
  const common = {
    query: q.replace(/[“”„]/g, '"'),
    filters: ONLY_DOCUMENTS,
    ruleContexts: query.sort === 'relevance' ? [BEST_BETS] : [],
    ...PRIVATE,
  }
  const attributes = (names: string[]) => names.map((name) => countedAttribute(model, name))
  return [
    {
      ...common,
      indexName: query.sort === 'newest' || q === '' ? byDate(index) : index,
      page: page - 1,
      hitsPerPage: perPage,
      facetFilters: filtersOf({ ...facets, ...base }),
      facets: attributes(shown.filter((name) => !chosen.includes(name))),
      attributesToRetrieve: [
        'doc',
        'type',
        'title',
        'url',
        'summary',
        'outcome',
        'date',
        'heading',
        'place',
        'facets',
      ],
    },
    ...chosen.map((name) => ({
      ...common,
      indexName: index,
      hitsPerPage: 0,
      facetFilters: filtersOf({ ...without(facets, name), ...base }),
      facets: attributes([name]),
    })),
  ]
}

/** How many documents there are. */
export function everyDocument(index: string): SearchForHits {
  return { ...PRIVATE, indexName: index, query: '', hitsPerPage: 0, filters: ONLY_DOCUMENTS }
}

/** How many documents have a value at all. */
export function valueRequest(index: string, name: string, value: string): SearchForHits {
  return { ...everyDocument(index), facetFilters: filtersOf({ [name]: [value] }) }
}

/** Where the counts of a facet come from: with the label when no list declares it. */
export function countedAttribute(model: SearchModel, name: string): string {
  return facetNamed(model, name)?.values === 'slug' ? `named.${name}` : `facets.${name}`
}

/** OR within a facet, AND between facets. */
function filtersOf(choices: Choices): string[][] {
  return Object.entries(choices).map(([name, values]) => values.map((value) => `facets.${name}:${value}`))
}

function without(choices: Choices, name: string): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== name))
}
