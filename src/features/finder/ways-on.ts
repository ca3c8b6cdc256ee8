import { noteUnanswered } from '@/lib/render-notes'
import type { SearchEngine, SearchHit } from '@/search/port'
import { wordsToCount } from '@/unanswered/words-to-count'
import { type Broader, broaderThan, closestOf } from './broader'
import type { Listing } from './listings'
import { orNull } from './or-null'
import type { Found } from './queries'

/** A broader question and what it finds. */
export interface Counted {
  broader: Broader
  total: number
  /** The first few. */
  hits: SearchHit[]
}

/** Where somebody can go from a page that found nothing. */
export interface WaysOn {
  closest: Counted | undefined
  /** Nothing in the hub answers the words, whatever filters and listing; false too while nobody can say. */
  nowhere: boolean
  /** One filter less each: those that would find something. */
  filters: Counted[]
  /** Site path and name. */
  topics: { href: string; name: string }[]
}

const SHOWN_HITS = 3
const SHOWN_TOPICS = 8

/** Looks for what would have found something, and has the words counted when nothing in the hub does. */
export async function waysOn(
  search: SearchEngine,
  listing: Listing,
  { query }: Pick<Found, 'query'>,
): Promise<WaysOn> {
  const [answers, topics] = await Promise.all([
    Promise.all(broaderThan(listing, query).map((broader) => count(search, broader))),
    topicsOf(search),
  ])
  const words = wordsToCount(query.q)
  // A search that went away has not said no.
  const nowhere = answers.every((answer) => answer?.total === 0)
  if (words && nowhere) noteUnanswered(words)
  const counted = answers.filter((answer) => answer !== undefined)
  return {
    closest: closestOf(counted),
    nowhere,
    filters: counted.filter(({ broader, total }) => broader.without === 'filter' && total > 0),
    topics,
  }
}

/** Undefined when search is away. */
async function count(search: SearchEngine, broader: Broader): Promise<Counted | undefined> {
  const answer = await orNull(search.search({ ...broader.query, perPage: SHOWN_HITS }))
  return answer ? { broader, total: answer.total, hits: answer.hits } : undefined
}

async function topicsOf(search: SearchEngine): Promise<WaysOn['topics']> {
  const everything = { q: '', page: 1, perPage: 1, sort: 'newest', facets: {}, base: {} } as const
  const answer = await orNull(search.search(everything))
  const options = answer?.facets.topic?.options ?? []
  return options
    .slice(0, SHOWN_TOPICS)
    .map(({ value, label }) => ({ href: `/topics/${encodeURIComponent(value)}`, name: label }))
}
