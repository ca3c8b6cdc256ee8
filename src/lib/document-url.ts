/** Where each kind of document lives on the public site. Slug of the collection = first folder of the URL. */
const BASE: Record<string, string> = {
  'case-studies': '/case-studies',
  policies: '/policies',
  guidance: '/guidance',
  topics: '/topics',
  organisations: '/organisations',
  meetings: '/community/meetings',
  pages: '',
}

/** The path of a document, or undefined for a collection that has no public page. */
export function documentUrl(collection: string, slug: string): string | undefined {
  const base = BASE[collection]
  return base === undefined ? undefined : `${base}/${encodeURIComponent(slug)}`
}
