import type { Metadata } from 'next'
import { formatCount } from '@/lib/format-count'
import { pageHref } from './links'
import type { Listing } from './listings'
import type { Found } from './queries'

/** Title, description and the one address of a question, so that two questions never share a title. */
export function finderHead(listing: Listing, { query, answer, canonical }: Found): Metadata {
  const parts = [
    query.q && `“${query.q}”`,
    chosenLabels(answer).join(', '),
    query.q || Object.keys(query.facets).length > 0
      ? formatCount(answer?.total ?? 0, listing.noun.one, listing.noun.many)
      : '',
    canonical.page > 1 && `page ${canonical.page}`,
    canonical.sort === 'newest' && 'newest first',
  ].filter(Boolean)
  return {
    title: [listing.title, ...parts].join(' – '),
    description: listing.lead,
    alternates: {
      canonical: pageHref(listing.path, canonical, canonical.page),
      types: { 'application/atom+xml': pageHref(`${listing.path}.atom`, canonical, 1) },
    },
    // A page of search results is no destination for other search engines.
    ...(query.q && { robots: { index: false, follow: true } }),
  }
}

function chosenLabels(answer: Found['answer']): string[] {
  return Object.values(answer?.facets ?? {}).flatMap(({ options }) =>
    options.filter(({ selected }) => selected).map(({ label }) => label),
  )
}
