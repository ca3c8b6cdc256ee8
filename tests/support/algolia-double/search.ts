import { tokens } from '@/search/words/tokens'
import { facetFilterTest, filterTest, type Stored, valuesAt } from './filters'
import { type Matched, matchObject, readQuery, type Synonym } from './match'

export interface Settings {
  searchableAttributes?: string[]
  attributesForFaceting?: string[]
  attributeForDistinct?: string
  ranking?: string[]
  customRanking?: string[]
  attributesToHighlight?: string[]
  attributesToSnippet?: string[]
  snippetEllipsisText?: string
  highlightPreTag?: string
  highlightPostTag?: string
  removeWordsIfNoResults?: string
  typoTolerance?: string
  replicas?: string[]
}

export interface Params {
  query?: string
  page?: number
  hitsPerPage?: number
  filters?: string
  facetFilters?: unknown
  facets?: string[]
  attributesToRetrieve?: string[]
  restrictSearchableAttributes?: string[]
  removeWordsIfNoResults?: string
  ruleContexts?: string[]
}

/** Answers one query over real objects: words, filters, distinct, facets, order, page, highlights. */
export function searchObjects(
  objects: Iterable<Stored>,
  settings: Settings,
  synonyms: readonly Synonym[],
  params: Params,
  promote: readonly string[] = [],
) {
  const declared = facetable(settings)
  const passes = [filterTest(params.filters, declared), facetFilterTest(params.facetFilters, declared)]
  const eligible = [...objects].filter((object) => passes.every((test) => test(object)))
  const matched = rank(matchAll(eligible, settings, synonyms, params), settings)
  // As with `filterPromotes`: what rules put on top passes the same filters.
  const onTop = promote.flatMap((id) => eligible.find(({ objectID }) => objectID === id) ?? [])
  const ranked = [...onTop.map((object) => matchObject(object, [], [])), ...matched]
  const hits = distinct(ranked, settings.attributeForDistinct)
  const page = params.page ?? 0
  const hitsPerPage = params.hitsPerPage ?? 20
  return {
    hits: hits
      .slice(page * hitsPerPage, (page + 1) * hitsPerPage)
      .map((match) => show(match, settings, params)),
    nbHits: hits.length,
    page,
    nbPages: hitsPerPage > 0 ? Math.ceil(hits.length / hitsPerPage) : 0,
    hitsPerPage,
    facets: countFacets(ranked, settings, params.facets ?? []),
    exhaustive: { nbHits: true, facetsCount: true },
    query: params.query ?? '',
    params: '',
    processingTimeMS: 1,
  }
}

const bare = (attribute: string) =>
  attribute.replace(/^(filterOnly|searchable|afterDistinct|unordered)\((.*)\)$/, '$2')

export function facetable(settings: Settings): Set<string> {
  return new Set((settings.attributesForFaceting ?? []).map(bare))
}

function matchAll(
  objects: Stored[],
  settings: Settings,
  synonyms: readonly Synonym[],
  params: Params,
): Matched[] {
  const wanted = readQuery(params.query ?? '', synonyms)
  const attributes = (params.restrictSearchableAttributes ?? settings.searchableAttributes ?? []).map(
    (each) => each.split(',').map(bare),
  )
  const matches = objects.map((object) => matchObject(object, wanted, attributes))
  const all = matches.filter(({ found }) => found === wanted.length)
  const optional = (params.removeWordsIfNoResults ?? settings.removeWordsIfNoResults) === 'allOptional'
  const some = all.length === 0 && optional ? matches.filter(({ found }) => found > 0) : all
  const fewest = Math.min(...some.map(({ typos }) => typos))
  return settings.typoTolerance === 'min' ? some.filter(({ typos }) => typos === fewest) : some
}

type Order = (a: Matched, b: Matched) => number

const CRITERIA: Record<string, Order> = {
  typo: (a, b) => a.typos - b.typos,
  words: (a, b) => b.found - a.found,
  attribute: (a, b) => a.attribute - b.attribute,
  exact: (a, b) => b.exact - a.exact,
}

function rank(
  matches: Matched[],
  { ranking = ['typo', 'words', 'attribute', 'exact', 'custom'], customRanking = [] }: Settings,
): Matched[] {
  const orders = ranking.flatMap((name) => (name === 'custom' ? customRanking : [name])).map(orderOf)
  return matches.sort((a, b) => orders.reduce((result, order) => result || order(a, b), 0))
}

function orderOf(name: string): Order {
  const [, direction, attribute] = /^(asc|desc)\((.*)\)$/.exec(name) ?? []
  if (!attribute) return CRITERIA[name] ?? (() => 0)
  const sign = direction === 'asc' ? 1 : -1
  return (a, b) => sign * (Number(a.object[attribute]) - Number(b.object[attribute]))
}

function distinct(ranked: Matched[], attribute: string | undefined): Matched[] {
  if (!attribute) return ranked
  const seen = new Set<string>()
  return ranked.filter(({ object }) => {
    const key = String(object[attribute])
    return !seen.has(key) && seen.add(key)
  })
}

function countFacets(
  ranked: Matched[],
  settings: Settings,
  names: string[],
): Record<string, Record<string, number>> {
  const declared = facetable(settings)
  const counted = names
    .filter((name) => declared.has(name))
    .map((name) => [name, countFacet(ranked, settings, name)] as const)
  return Object.fromEntries(counted.filter(([, counts]) => Object.keys(counts).length > 0))
}

/** How many objects, or documents where the facet is counted after distinct, have each value. */
function countFacet(ranked: Matched[], settings: Settings, name: string): Record<string, number> {
  const distinctly = settings.attributesForFaceting?.includes(`afterDistinct(${name})`)
  const counted = distinctly ? (settings.attributeForDistinct ?? 'objectID') : 'objectID'
  const groups = new Map<string, Set<string>>()
  for (const { object } of ranked) {
    for (const value of valuesAt(object, name)) {
      groups.set(value, (groups.get(value) ?? new Set<string>()).add(String(object[counted])))
    }
  }
  return Object.fromEntries([...groups].map(([value, group]) => [value, group.size]))
}

function show({ object, words }: Matched, settings: Settings, params: Params): Record<string, unknown> {
  const wanted = params.attributesToRetrieve
  const kept = Object.entries(object).filter(
    ([name]) => !wanted || wanted.includes(name) || name === 'objectID',
  )
  const mark = (text: string) => highlight(text, words, settings)
  const marked = (text: string) => ({
    value: mark(text),
    matchLevel: words.size > 0 && mark(text) !== text ? 'full' : 'none',
    matchedWords: [],
  })
  const results = (names: string[], read: (text: string, name: string) => string) =>
    Object.fromEntries(
      names.map((name) => [
        name.split(':')[0],
        marked(read(String(object[name.split(':')[0] ?? ''] ?? ''), name)),
      ]),
    )
  return {
    ...Object.fromEntries(kept),
    _highlightResult: results(settings.attributesToHighlight ?? [], (text) => text),
    _snippetResult: results(settings.attributesToSnippet ?? [], (text, name) =>
      snippet(text, words, Number(name.split(':')[1] ?? 10), settings),
    ),
  }
}

function highlight(
  text: string,
  words: Set<string>,
  { highlightPreTag = '<em>', highlightPostTag = '</em>' }: Settings,
): string {
  let html = ''
  let read = 0
  for (const { word, start, end } of tokens(text)) {
    if (!words.has(word)) continue
    html += text.slice(read, start) + highlightPreTag + text.slice(start, end) + highlightPostTag
    read = end
  }
  return html + text.slice(read)
}

function snippet(
  text: string,
  words: Set<string>,
  length: number,
  { snippetEllipsisText = '…' }: Settings,
): string {
  const all = tokens(text)
  const from = Math.max(0, all.findIndex(({ word }) => words.has(word)) - 5)
  const last = Math.min(all.length, from + length) - 1
  const end = last >= all.length - 1 ? text.length : (all[last]?.end ?? text.length)
  const start = from === 0 ? 0 : (all[from]?.start ?? 0)
  return (
    (start > 0 ? snippetEllipsisText : '') +
    text.slice(start, end) +
    (end < text.length ? snippetEllipsisText : '')
  )
}
