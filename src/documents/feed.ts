import { Feed } from 'feed'

export interface FeedItem {
  title: string
  /** Site path. */
  url: string
  summary: string
  /** ISO 8601. */
  date: string
  updated?: string
}

interface FeedDescription {
  title: string
  description: string
  /** Address of the site without a slash at its end. */
  origin: string
  /** Paths of the page that the feed is of, and of the feed itself. */
  page: string
  self: string
  items: FeedItem[]
}

const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Atom as the library writes it holds HTML in titles and summaries; RSS in descriptions only. */
export function writeFeed(description: FeedDescription, format: 'atom' | 'rss'): string {
  if (format === 'rss') return documentFeed(description).rss2()
  const items = description.items.map((item) => ({ ...item, title: escapeHtml(item.title) }))
  return documentFeed({ ...description, items }).atom1()
}

/** The newest item dates the feed, so that it changes only with them. */
function documentFeed({ title, description, origin, page, self, items }: FeedDescription): Feed {
  const times = items.map(({ date, updated }) => Date.parse(updated ?? date)).filter(Number.isFinite)
  const feed = new Feed({
    id: `${origin}${page}`,
    title: `${title} – Equally Safe at Work`,
    description,
    link: `${origin}${page}`,
    language: 'en-GB',
    copyright: '',
    generator: false,
    updated: new Date(times.length > 0 ? Math.max(...times) : 0),
    feedLinks: { [self.includes('.rss') ? 'rss' : 'atom']: `${origin}${self}` },
    author: { name: 'Equally Safe at Work' },
  })
  for (const item of items) {
    feed.addItem({
      id: `${origin}${item.url}`,
      title: item.title,
      link: `${origin}${item.url}`,
      description: escapeHtml(item.summary),
      published: new Date(item.date),
      date: new Date(item.updated ?? item.date),
    })
  }
  return feed
}
