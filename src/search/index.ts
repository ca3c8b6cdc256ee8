export { type EmbeddedIndex, openEmbedded } from './adapters/embedded'
export {
  buildSearchModel,
  facetNamed,
  type SearchFacet,
  type SearchModel,
  type SearchType,
  TYPE_FACET,
} from './model'
export { algoliaFrom, openSearch } from './open-search'
export * from './port'
export { projectRecord, recordId } from './project'
export {
  asAnswered,
  cleanWords,
  MAX_Q,
  type Parameters,
  parseQuery,
  RESULTS_PER_PAGE,
  toSearchParams,
} from './query'
export type { FacetValue, SearchRecord, SearchSection } from './record'
