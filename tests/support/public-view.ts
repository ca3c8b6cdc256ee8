/** What the public sees of one case study, by every way that leads to it. */
export interface PublicView {
  page: number
  listing: boolean
  search: boolean
  facet: boolean
  sitemap: boolean
  feed: boolean
}

interface Answer {
  hits: { url: string }[]
}

/** Asks every public way to `url` at once; `word` is one that only this document holds. */
export async function publicView(
  base: string,
  url: string,
  word: string,
  facet: string,
): Promise<PublicView> {
  const text = async (path: string) => (await fetch(base + path)).text()
  const found = async (path: string) => {
    const answer = (await (await fetch(base + path)).json()) as Answer
    return answer.hits.some((hit) => hit.url === url)
  }
  const [page, listing, search, narrowed, sitemap, feed] = await Promise.all([
    fetch(base + url).then((response) => response.status),
    text('/case-studies?sort=newest'),
    found(`/search.json?q=${word}`),
    found(`/search.json?q=${word}&${facet}`),
    text('/sitemap.xml'),
    text('/feeds/all.atom'),
  ])
  return {
    page,
    listing: listing.includes(`href="${url}"`),
    search,
    facet: narrowed,
    sitemap: sitemap.includes(`${url}<`),
    feed: feed.includes(url),
  }
}

export const EVERYWHERE: PublicView = {
  page: 200,
  listing: true,
  search: true,
  facet: true,
  sitemap: true,
  feed: true,
}
export const NOWHERE: PublicView = {
  page: 404,
  listing: false,
  search: false,
  facet: false,
  sitemap: false,
  feed: false,
}
