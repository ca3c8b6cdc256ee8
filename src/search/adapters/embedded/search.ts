import { countFacets, DocSet, type FacetTable, filtered, knownChoices } from '../../facets'
import { highlighter } from '../../highlight'
import type { SearchModel } from '../../model'
import type { QueryUnit } from '../../plan'
import { readingOf } from '../../plan/reading'
import { understand } from '../../plan/understand'
import type { Reading, SearchAnswer, SearchHit, SearchQuery } from '../../port'
import { type BetScope, betRows, withBets } from './best-bets'
import type { Database } from './database'
import { type FoundRows, findRows } from './find-rows'
import { lexiconOf } from './lexicon'
import type { RowStanding } from './rank-rows'
import { readRecords, type Store } from './store'

/** Answers a query from one file, within one read transaction: hits, totals and counts are of the same moment. */
export function searchStore(store: Store, model: SearchModel, query: SearchQuery): SearchAnswer {
  const start = performance.now()
  return store.db.within('deferred', () => {
    const table = store.table()
    const chosen = knownChoices(model, table, query.facets)
    const listed = filtered(table, table.all, query.base)
    const now = Date.now()
    const standing = (row: number) => store.standings.of(row, now)
    const vocabulary = query.vocabulary ?? store.vocabulary()
    const scope = { db: store.db, table, chosen, listed, vocabulary, standing }
    const lexicon = lexiconOf(store.db)
    const understood = understand(query.q, scope.vocabulary, lexicon)
    const bets = betRows(scope, query)
    const found = withBets(rowsFor(scope, understood.units), bets)
    const passing = filtered(table, found.docs, chosen)
    const total = passing.size
    const pages = Math.max(1, Math.ceil(total / query.perPage))
    const page = Math.min(query.page, pages)
    const rows = rowsOfPage(scope, query, found, passing, page)
    const { respelt, units } = understood
    return {
      query: query.q,
      total,
      page,
      pages,
      engine: 'embedded',
      degraded: false,
      suggestion: respelt !== null && totalFor(scope, respelt) > total ? respelt : null,
      reading: readingOf(query.q, understood, scope.vocabulary, lexicon),
      hits: hitsOf(store.db, rows, units, new Set(bets)),
      facets: countFacets(model, table, found.docs, chosen, query.base),
      tookMs: Math.round((performance.now() - start) * 100) / 100,
    }
  })
}

/** How a question is read, for an engine elsewhere that found the hits. */
export function readingIn({ db, vocabulary }: Store, q: string): Reading {
  return db.within('deferred', () => {
    const [words, lexicon] = [vocabulary(), lexiconOf(db)]
    return readingOf(q, understand(q, words, lexicon), words, lexicon)
  })
}

interface Scope extends BetScope {
  table: FacetTable
  chosen: Record<string, string[]>
  standing: RowStanding
}

function rowsFor({ db, listed, standing, table }: Scope, units: QueryUnit[]): FoundRows {
  if (units.length === 0) return { docs: listed, ranked: () => [] }
  return findRows(db, units, { within: listed, standing, documents: table.all.size })
}

/** What the reader would find with other words and the same choices. */
function totalFor(scope: Scope, q: string): number {
  const { units } = understand(q, scope.vocabulary, lexiconOf(scope.db))
  return filtered(scope.table, rowsFor(scope, units).docs, scope.chosen).size
}

/** Rows of one page. What ranking left out comes after it, newest first. */
function rowsOfPage(
  { table }: Scope,
  query: SearchQuery,
  found: FoundRows,
  passing: DocSet,
  page: number,
): number[] {
  const [from, to] = [(page - 1) * query.perPage, page * query.perPage]
  const ranked = query.sort === 'relevance' ? found.ranked(passing) : []
  if (to <= ranked.length) return ranked.slice(from, to)
  const rest = passing.without(DocSet.of(ranked))
  return [...ranked, ...table.newest(rest, to - ranked.length)].slice(from, to)
}

function hitsOf(db: Database, rows: number[], units: QueryUnit[], bets: ReadonlySet<number>): SearchHit[] {
  const highlight = highlighter(units)
  return readRecords(db, rows).map((record) => {
    const { row, id, type, title, url, summary, outcome, date, facets } = record
    const values = Object.entries(facets).map(([name, list]) => [name, list.map(({ value }) => value)])
    return {
      id,
      type,
      title,
      url,
      summary,
      ...(outcome && { outcome }),
      ...highlight(record),
      date,
      facets: Object.fromEntries(values),
      ...(bets.has(row) && { bestBet: true as const }),
    }
  })
}
