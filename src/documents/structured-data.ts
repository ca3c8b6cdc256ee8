export interface Step {
  name: string
  /** Full address. */
  address: string
}

/** schema.org BreadcrumbList; `steps` start at the home page. */
export function breadcrumbData(steps: Step[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address,
    })),
  }
}

interface ArticleData {
  title: string
  summary?: string | null
  address: string
  published?: string | null
  modified?: string | null
  /** Named employer, when there is one. */
  about?: string
  keywords?: string[]
}

/** schema.org Article of a publication. The publisher is the community; authors are never named. */
export function articleData({ title, summary, address, published, modified, about, keywords }: ArticleData) {
  return {
    '@type': 'Article',
    headline: title.slice(0, 110),
    name: title,
    description: summary ?? undefined,
    url: address,
    mainEntityOfPage: address,
    datePublished: published ?? undefined,
    dateModified: modified ?? undefined,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: 'Equally Safe at Work Community of Practice' },
    about: about ? { '@type': 'Organization', name: about } : undefined,
    keywords: keywords && keywords.length > 0 ? keywords.join(', ') : undefined,
  }
}

interface EventData {
  title: string
  summary?: string | null
  address: string
  startsAt: string
  endsAt: string
  format?: string | null
  place?: string | null
}

const ATTENDANCE: Record<string, string> = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}

/** schema.org Event of a meeting. */
export function eventData({ title, summary, address, startsAt, endsAt, format, place }: EventData) {
  return {
    '@type': 'Event',
    name: title,
    description: summary ?? undefined,
    url: address,
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: format ? ATTENDANCE[format] : undefined,
    location:
      place && format !== 'online'
        ? { '@type': 'Place', name: place }
        : { '@type': 'VirtualLocation', url: address },
    organizer: { '@type': 'Organization', name: 'Equally Safe at Work Community of Practice' },
  }
}

/** schema.org WebSite with its search. */
export function siteData(name: string, origin: string) {
  return {
    '@type': 'WebSite',
    name,
    url: `${origin}/`,
    inLanguage: 'en-GB',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** Several things on one page. */
export function graph(...things: Record<string, unknown>[]) {
  return { '@graph': things }
}
