import type { Metadata } from 'next'

interface DocumentHead {
  title: string
  description?: string | null
  /** Site path: the one address of the page. */
  path: string
  published?: string | null
  modified?: string | null
}

/** What the `<head>` of a document says. */
export function documentHead({ title, description, path, published, modified }: DocumentHead): Metadata {
  const summary = description || undefined
  return {
    title,
    description: summary,
    alternates: { canonical: path },
    openGraph: {
      title,
      description: summary,
      url: path,
      siteName: 'Equally Safe at Work',
      locale: 'en_GB',
      type: 'article',
      publishedTime: published ?? undefined,
      modifiedTime: modified ?? undefined,
    },
  }
}
