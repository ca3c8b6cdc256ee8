import type { SearchAnswer, SearchQuery } from '@/search/port'
import { Note } from '@/ui/note'
import { chosenCount, withWords } from '../links'
import type { Listing } from '../listings'

interface StateProps {
  listing: Listing
  query: SearchQuery
  answer: SearchAnswer
}

export function Unavailable({ listing }: { listing: Listing }) {
  return (
    <Note title="Search is resting for a moment" tone="caution">
      <p>
        {listing.title} cannot be listed just now. Try again in a minute, or start from the{' '}
        <a href="/topics">topics</a>.
      </p>
    </Note>
  )
}

/** Said when the usual engine did not answer and the other stood in. */
export function Degraded() {
  return (
    <Note>
      <p>
        Search is running in its simpler form just now. Everything is here; the order may differ from usual.
      </p>
    </Note>
  )
}

export function DidYouMean({ listing, query, answer }: StateProps) {
  if (!answer.suggestion) return null
  return (
    <Note tone="second">
      <p>
        Did you mean <a href={withWords(listing.path, query, answer.suggestion)}>{answer.suggestion}</a>?
      </p>
    </Note>
  )
}

export function Nothing({ listing, query }: StateProps) {
  const filters = chosenCount(query) > 0
  return (
    <Note title="What you can try">
      <ul>
        {query.q && <li>Use fewer or broader words: “leave” rather than “paid special leave policy”.</li>}
        {query.q && filters && (
          <li>
            <a href={withWords(listing.path, { ...query, facets: {} }, query.q)}>
              Search for “{query.q}” without filters
            </a>
            .
          </li>
        )}
        {filters && <li>Take away a filter.</li>}
        {listing.path !== '/search' && query.q && (
          <li>
            <a href={withWords('/search', { ...query, facets: {} }, query.q)}>
              Search the whole hub for “{query.q}”
            </a>
            .
          </li>
        )}
        <li>
          Start from <a href="/barriers">what gets in the way</a> or from the <a href="/topics">topics</a>.
        </li>
      </ul>
    </Note>
  )
}
