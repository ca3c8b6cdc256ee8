import { formatCount } from '@/lib/format-count'
import type { SearchAnswer } from '@/search/port'
import { Icon } from '@/ui/icon'
import { Pagination } from '@/ui/pagination'
import { formatHref, pageHref } from '../links'
import type { Listing } from '../listings'
import type { Found } from '../queries'
import { Chips } from './chips'
import { Hit } from './hit'
import { Nothing } from './nothing'
import { Reading } from './reading'
import { Degraded, DidYouMean } from './states'

interface ResultsProps {
  listing: Listing
  found: Found
  answer: SearchAnswer
}

function heading({ noun }: Listing, total: number): string {
  return total === 0 ? `No ${noun.many} found` : formatCount(total, noun.one, noun.many)
}

function Hits({ listing, found, answer }: ResultsProps) {
  const { query, typeNames } = found
  return (
    <ol className="hub-plain-list" start={(answer.page - 1) * query.perPage + 1}>
      {answer.hits.map((hit) => (
        <Hit
          key={hit.id}
          hit={hit}
          typeNames={typeNames}
          showType={!listing.base.type}
          showMatch={query.q !== ''}
        />
      ))}
    </ol>
  )
}

/** The answer as data and as a feed. */
function Tools({ path, query }: { path: string; query: Found['query'] }) {
  return (
    <p className="hub-results__tools">
      <a href={formatHref(path, query, 'atom')}>
        <Icon name="feed" />
        Follow this list (feed)
      </a>
      <a href={formatHref(path, query, 'json')}>
        <Icon name="data" />
        This list as data
      </a>
    </p>
  )
}

export function Results({ listing, found, answer }: ResultsProps) {
  const { query, canonical } = found
  const state = { listing, query, answer }
  return (
    <>
      <div className="hub-results__head">
        <h2 id="results-title" className="hub-h2">
          {heading(listing, answer.total)}
        </h2>
        {answer.pages > 1 && (
          <span className="hub-results__page">
            Page {answer.page} of {answer.pages}
          </span>
        )}
      </div>
      <Chips path={listing.path} query={canonical} answer={answer} />
      {answer.degraded && <Degraded />}
      <Reading {...state} />
      <DidYouMean {...state} />
      {answer.total === 0 ? (
        <Nothing listing={listing} found={found} answer={answer} />
      ) : (
        <Hits listing={listing} found={found} answer={answer} />
      )}
      <Pagination
        page={answer.page}
        pages={answer.pages}
        hrefOf={(page) => `${pageHref(listing.path, canonical, page)}#results`}
      />
      <Tools path={listing.path} query={canonical} />
    </>
  )
}
