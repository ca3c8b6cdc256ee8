export interface Entry {
  /** Site path. */
  path: string
  /** ISO 8601. */
  updatedAt: string
}

/** The protocol allows 50,000 addresses in one file. */
const MOST = 50_000
/** Documents in one of several files: with the parts of guidance still fewer addresses than may be in one. */
export const DOCUMENTS_IN_FILE = 5_000
/** More documents than this are told of in several files: reading them for one takes longer than a crawler waits. */
export const DOCUMENTS_IN_ONE = 10_000

const escapeXml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)

function urlElement(address: string, lastModified?: string): string {
  const modified = lastModified ? `<lastmod>${escapeXml(lastModified)}</lastmod>` : ''
  return `<url><loc>${escapeXml(address)}</loc>${modified}</url>`
}

/** A sitemap of lists and documents. A list changed when its newest document did. */
export function sitemapXml(
  origin: string,
  lists: string[],
  entries: Entry[],
  newest: string | undefined = newestOf(entries),
): string {
  const urls = [
    ...lists.map((path) => urlElement(`${origin}${path}`, newest)),
    ...entries.map(({ path, updatedAt }) => urlElement(`${origin}${path}`, updatedAt)),
  ].slice(0, MOST)
  return xml('urlset', urls)
}

/** The names of the sitemaps of a large site: one of its lists, and for each collection one for every 5,000 documents. */
export function fileNames(counts: ReadonlyMap<string, number>): string[] {
  const files = [...counts].flatMap(([collection, count]) =>
    Array.from({ length: Math.ceil(count / DOCUMENTS_IN_FILE) }, (_, i) => `${collection}-${i + 1}.xml`),
  )
  return ['lists.xml', ...files]
}

/** A sitemap of sitemaps. */
export function sitemapIndexXml(origin: string, files: string[]): string {
  return xml(
    'sitemapindex',
    files.map((file) => `<sitemap><loc>${escapeXml(`${origin}/sitemaps/${file}`)}</loc></sitemap>`),
  )
}

/** `guidance-2.xml`: collection and number, from 1; undefined for other names. */
export function partOf(file: string): { collection: string; number: number } | undefined {
  const [, collection, number] = /^([a-z-]+)-([1-9]\d{0,4})\.xml$/.exec(file) ?? []
  return collection && number ? { collection, number: Number(number) } : undefined
}

function newestOf(entries: Entry[]): string | undefined {
  return entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
}

function xml(root: string, elements: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${elements.join('\n')}\n</${root}>\n`
}
