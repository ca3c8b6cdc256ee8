export interface Entry {
  /** Site path. */
  path: string
  /** ISO 8601. */
  updatedAt: string
}

/** The protocol allows 50,000 addresses in one file. */
const MOST = 50_000

const escapeXml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)

function urlElement(address: string, lastModified?: string): string {
  const modified = lastModified ? `<lastmod>${escapeXml(lastModified)}</lastmod>` : ''
  return `<url><loc>${escapeXml(address)}</loc>${modified}</url>`
}

/** A sitemap of lists and documents. A list changed when its newest document did. */
export function sitemapXml(origin: string, lists: string[], entries: Entry[]): string {
  const newest = entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  const urls = [
    ...lists.map((path) => urlElement(`${origin}${path}`, newest)),
    ...entries.map(({ path, updatedAt }) => urlElement(`${origin}${path}`, updatedAt)),
  ].slice(0, MOST)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}
