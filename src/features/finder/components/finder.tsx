import { Band } from '@/ui/band'
import type { Listing } from '../listings'
import type { Found } from '../queries'
import { FilterForm } from './filter-form'
import { Results } from './results'
import { Unavailable } from './states'

/** Words, filters and results: the whole of a listing page. */
export function Finder({ listing, found }: { listing: Listing; found: Found }) {
  const { query, answer } = found
  return (
    <>
      <Band title={listing.title} lead={listing.lead} trail={[{ label: listing.title }]} />
      <div className="ds_wrapper hub-finder">
        <FilterForm listing={listing} query={query} answer={answer} />
        <section id="results" tabIndex={-1} aria-labelledby={answer ? 'results-title' : undefined}>
          {answer ? (
            <Results listing={listing} found={found} answer={answer} />
          ) : (
            <Unavailable listing={listing} />
          )}
        </section>
      </div>
    </>
  )
}
