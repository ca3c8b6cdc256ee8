import { createHash } from 'node:crypto'
import type { IndexSettings, SynonymHit } from 'algoliasearch'
import type { SearchModel } from '../../model'
import { HUB_VOCABULARY, type SearchVocabulary } from '../../words/vocabulary'

/** Marks around matches that no text holds; they become `<mark>` once the text has been escaped. */
export const MARK = { start: '\uE000', end: '\uE001' }

/** Settings of the index, all derived from the model. */
export function settingsFor(model: SearchModel): IndexSettings {
  return {
    searchableAttributes: [
      'unordered(title)',
      'unordered(summary),unordered(outcome)',
      'unordered(heading)',
      'unordered(keywords)',
      'unordered(text)',
    ],
    attributesForFaceting: [
      'filterOnly(kind)',
      'filterOnly(doc)',
      'filterOnly(written)',
      ...model.facets.map(({ name }) => `afterDistinct(facets.${name})`),
      ...model.facets
        .filter(({ values }) => values === 'slug')
        .map(({ name }) => `afterDistinct(named.${name})`),
    ],
    attributeForDistinct: 'doc',
    distinct: 1,
    customRanking: ['asc(overdue)', 'desc(maturity)', 'desc(dated)'],
    attributesToHighlight: ['title', 'summary'],
    attributesToSnippet: ['text:36'],
    snippetEllipsisText: ' … ',
    highlightPreTag: MARK.start,
    highlightPostTag: MARK.end,
    queryLanguages: ['en'],
    indexLanguages: ['en'],
    ignorePlurals: ['en'],
    removeStopWords: ['en'],
    advancedSyntax: true,
    advancedSyntaxFeatures: ['exactPhrase'],
    removeWordsIfNoResults: 'allOptional',
    typoTolerance: 'min',
    maxValuesPerFacet: 1000,
    paginationLimitedTo: 20_000,
  }
}

/** The same index by date: Algolia fixes an order when it writes. */
export function byDateSettings(model: SearchModel): IndexSettings {
  return {
    ...settingsFor(model),
    ranking: ['desc(dated)', 'typo', 'words', 'filters', 'proximity', 'attribute', 'exact'],
  }
}

export const byDate = (index: string) => `${index}_newest`

/** The vocabulary in Algolia's form. */
export function synonymHits({ equivalent, oneWay }: SearchVocabulary): SynonymHit[] {
  return [
    ...equivalent.map((group, number) => ({
      objectID: `equivalent-${number}`,
      type: 'synonym' as const,
      synonyms: group.map((text) => text.toLowerCase()),
    })),
    ...oneWay.map(({ from, to }, number) => ({
      objectID: `one-way-${number}`,
      type: 'oneWaySynonym' as const,
      input: from.toLowerCase(),
      synonyms: [to.toLowerCase()],
    })),
  ]
}

/** Changes when settings or the words that a hub starts with do: an index with another one has to be built again. */
export function fingerprint(model: SearchModel): string {
  const all = JSON.stringify([settingsFor(model), synonymHits(HUB_VOCABULARY)])
  return createHash('sha256').update(all).digest('hex').slice(0, 16)
}
