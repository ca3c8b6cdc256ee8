import type { SearchAnswer, SearchQuery } from '@/search/port'
import { Icon } from '@/ui/icon'
import { type ShownFacet, shownFacets } from '../facet-order'
import { chosenCount } from '../links'
import type { Listing } from '../listings'
import { Facet } from './facet'

interface FilterFormProps {
  listing: Listing
  query: SearchQuery
  answer: SearchAnswer | null
}

function Words({ listing, q }: { listing: Listing; q: string }) {
  const label = listing.path === '/search' ? 'Search the whole hub' : `Search ${listing.title.toLowerCase()}`
  return (
    <div className="hub-search">
      <label className="ds_label" htmlFor="q">
        {label}
      </label>
      <div className="hub-field">
        <input
          className="ds_input"
          id="q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={q}
          autoComplete="off"
          data-suggest=""
        />
        <button className="ds_button" type="submit">
          <span className="visually-hidden">{label}</span>
          <Icon name="search" />
        </button>
      </div>
    </div>
  )
}

function Sort({ sort, hasWords }: { sort: SearchQuery['sort']; hasWords: boolean }) {
  return (
    <>
      <label className="ds_label" htmlFor="sort">
        Sort by
      </label>
      <div className="ds_select-wrapper">
        <select className="ds_select" id="sort" name="sort" defaultValue={sort}>
          <option value="relevance">{hasWords ? 'Best match' : 'Recommended order'}</option>
          <option value="newest">Newest first</option>
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </>
  )
}

function Filters({ query, facets }: { query: SearchQuery; facets: ShownFacet[] }) {
  const chosen = chosenCount(query)
  return (
    <div className="hub-filters">
      <div className="hub-filters__head">
        <h2 className="hub-filters__title">{facets.length > 0 ? 'Filter by' : 'Order'}</h2>
        {chosen > 0 && <span className="hub-filters__count">{chosen} selected</span>}
        <a className="hub-filters__toggle" href="#filter-panel" data-filter-toggle="">
          Show<span className="visually-hidden"> filters</span>
        </a>
      </div>
      <div className="hub-filters__body" id="filter-panel" tabIndex={-1}>
        <p className="hub-filters__skip">
          <a href="#results">Skip to results</a>
        </p>
        {facets.map((facet) => (
          <Facet key={facet.name} facet={facet} />
        ))}
        <div className="hub-filters__foot">
          <Sort sort={query.sort} hasWords={query.q !== ''} />
          <button className="ds_button" type="submit">
            Apply
          </button>
        </div>
      </div>
    </div>
  )
}

/** One GET form: what is chosen here is the address of the answer. */
export function FilterForm({ listing, query, answer }: FilterFormProps) {
  const facets = answer ? shownFacets(answer, Object.keys(query.base)) : []
  // One result, or none, that nothing was chosen for: there is nothing to narrow down and nothing to put in order.
  const offersNothing = facets.length === 0 && (answer?.total ?? 0) < 2
  return (
    <form
      method="get"
      action={`${listing.path}#results`}
      aria-label={`Filter ${listing.title.toLowerCase()}`}
    >
      <Words listing={listing} q={query.q} />
      {!offersNothing && <Filters query={query} facets={facets} />}
    </form>
  )
}
