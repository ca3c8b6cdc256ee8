import type { Metadata } from 'next'
import { cardImages } from './card-images'

interface DocumentHead {
  title: string
  /** Which document the card that is shown where the page is shared is of; without it, the card of the hub. */
  card?: { collection: string; slug: string }
  description?: string | null
  /** Site path: the one address of the page. */
  path: string
  published?: string | null
  modified?: string | null
  /** Site path of a feed of what stands on the page. */
  feed?: string
}

/** What the `<head>` of a document says. */
export function documentHead({
  title,
  description,
  path,
  published,
  modified,
  card,
  feed,
}: DocumentHead): Metadata {
  const summary = description || undefined
  return {
    title,
    description: summary,
    alternates: { canonical: path, ...(feed && { types: { 'application/atom+xml': feed } }) },
    openGraph: {
      title,
      description: summary,
      url: path,
      siteName: 'Equally Safe at Work',
      locale: 'en_GB',
      type: 'article',
      images: cardImages(card, title),
      publishedTime: published ?? undefined,
      modifiedTime: modified ?? undefined,
    },
  }
}
