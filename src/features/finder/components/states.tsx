import type { SearchAnswer, SearchQuery } from '@/search/port'
import { Note } from '@/ui/note'
import { withWords } from '../links'
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
