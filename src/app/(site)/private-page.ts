import type { Metadata } from 'next'

/** For a page behind a link that only some have: no search engine lists it, and no address of it is passed on. */
export const PRIVATE_PAGE: Metadata = {
  robots: { index: false, follow: false, nocache: true },
  // Forms need an origin to be told from those of another site; other sites are told nothing.
  referrer: 'same-origin',
}
